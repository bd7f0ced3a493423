package org.oks.contribution;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFile;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/** Drafts in which everything is said, and the same with one member changed. */
final class Drafts {
    private Drafts() {}

    static ClaimDraft claim() {
        return new ClaimDraft(
                "Two societies adopted the slip",
                "SACS A",
                "We coached",
                "They paid",
                "A circular",
                "Dates compared",
                "Staff stay",
                "It reaches others",
                OutcomeArea.SCALE_UP,
                ResultLevel.INSTITUTIONAL_CHANGE,
                IcoType.ENHANCED_NETWORKS,
                CapacityFactor.POLICY_INSTRUMENTS,
                ChangeType.PRACTICE,
                Set.of(OksService.TOOL, OksService.VISIONING),
                Intention.INTENDED,
                Valence.POSITIVE,
                2,
                ContributionLevel.SOME,
                "P130299",
                true,
                "Asked two others",
                null,
                Set.of(1, 2));
    }

    static EvidenceDraft evidence(Direction direction, boolean main) {
        return new EvidenceDraft(
                EvidenceKind.TEXT,
                "Minutes",
                "Steering committee",
                "Item 4",
                main,
                direction,
                "They adopted it.",
                null,
                null,
                EvidenceType.DOCUMENT,
                SourceRole.CLIENT,
                LocalDate.of(2017, 3, 4),
                LocalDate.of(2017, 3, 2),
                "Read",
                ProbativeTest.STRAW_IN_THE_WIND,
                ProbativeResult.FOUND,
                "One source",
                Confidentiality.ENGAGEMENT_ONLY);
    }

    static EvidenceDraft evidence(Confidentiality level) {
        return with(evidence(Direction.SUPPORTS, true), "confidentiality", level);
    }

    /** The same with one member changed. */
    static <R extends Record> R with(R record, String member, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(member)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Another value than the one that is there. */
    static Object other(Class<?> type, @Nullable Object there) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(each -> each != there)
                    .findFirst()
                    .orElseThrow();
        } else if (type == boolean.class || type == Boolean.class) {
            return !Boolean.TRUE.equals(there);
        } else if (type == Integer.class) {
            return 3;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2015, 1, 1);
        } else if (type == Set.class) {
            boolean numbers = there instanceof Set<?> set
                    && !set.isEmpty()
                    && set.iterator().next() instanceof Integer;
            return numbers ? Set.of(7) : Set.of(OksService.TRAINING);
        } else if (type == StoredFile.class) {
            return new StoredFile("f".repeat(64), "other.pdf");
        }
        return "Something else";
    }
}
