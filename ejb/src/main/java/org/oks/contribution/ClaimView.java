package org.oks.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/**
 * A contribution claim as its readers see it.
 *
 * @param deliveries the numbers of the services delivered on which it rests
 * @param changedBy who wrote the text that stands
 * @param takeBackUntil for a withdrawn claim: until when it can be taken back
 * @param hash changes with what it says, and with nothing else
 */
public record ClaimView(
        String id,
        String engagementId,
        int number,
        String code,
        int phase,
        long version,
        String statement,
        String whoChanged,
        @Nullable String ourPart,
        @Nullable String othersPart,
        @Nullable String rival,
        @Nullable String rivalTested,
        @Nullable String assumptions,
        @Nullable String significance,
        @Nullable OutcomeArea outcomeArea,
        @Nullable ResultLevel resultLevel,
        @Nullable IcoType icoType,
        @Nullable CapacityFactor capacityFactor,
        @Nullable ChangeType changeType,
        Set<OksService> services,
        @Nullable Intention intention,
        @Nullable Valence valence,
        @Nullable Integer maturityLevel,
        @Nullable ContributionLevel contributionLevel,
        @Nullable String operation,
        @Nullable Boolean againstSought,
        @Nullable String againstNote,
        @Nullable String chainNode,
        Set<Integer> deliveries,
        ItemState state,
        String author,
        Instant recordedAt,
        String changedBy,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant takeBackUntil,
        String hash) {
    /** Which of the three parts are not said yet. */
    public List<Text> missingParts() {
        List<Text> missing = new ArrayList<>();
        addIfBlank(missing, ourPart, Text.of("contribution.part.ours"));
        addIfBlank(missing, othersPart, Text.of("contribution.part.others"));
        addIfBlank(missing, rival, Text.of("contribution.part.rival"));
        return missing;
    }

    /** The field of the first part that is not said yet. */
    public String firstMissingField() {
        if (isBlank(ourPart)) {
            return "ourPart";
        }
        return isBlank(othersPart) ? "othersPart" : "rival";
    }

    private static void addIfBlank(List<Text> missing, @Nullable String part, Text name) {
        if (isBlank(part)) {
            missing.add(name);
        }
    }

    private static boolean isBlank(@Nullable String part) {
        return part == null || part.isBlank();
    }
}
