package org.oks.web.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oks.contribution.ClaimDraft;
import org.oks.contribution.ClaimView;
import org.oks.contribution.EvidenceDraft;
import org.oks.contribution.EvidenceKind;
import org.oks.contribution.EvidenceView;
import org.oks.platform.InvalidInput;
import org.oks.results.OksService;

/** What stands in a claim or in evidence comes back from its form unchanged, member by member. */
class FieldsTest {
    @Test
    void aClaimThatIsSavedAsItIsSaysTheSame() throws ReflectiveOperationException {
        ClaimView view = filled(ClaimView.class);
        ClaimDraft draft = ClaimFields.draft(ClaimFields.of(view));
        for (RecordComponent member : ClaimDraft.class.getRecordComponents()) {
            assertThat(member.getAccessor().invoke(draft))
                    .as(member.getName())
                    .isNotNull()
                    .isEqualTo(ClaimView.class.getMethod(member.getName()).invoke(view));
        }
    }

    @Test
    void soDoesEvidenceButItsFileWhichStays() throws ReflectiveOperationException {
        EvidenceView view = filled(EvidenceView.class);
        EvidenceDraft draft = EvidenceFields.draft(EvidenceFields.of(view), null);
        for (RecordComponent member : EvidenceDraft.class.getRecordComponents()) {
            if (!member.getName().equals("file")) {
                assertThat(member.getAccessor().invoke(draft))
                        .as(member.getName())
                        .isNotNull()
                        .isEqualTo(
                                EvidenceView.class.getMethod(member.getName()).invoke(view));
            }
        }
    }

    @Test
    void aFreshFormAsksForAMainItemInText() {
        EvidenceDraft draft = EvidenceFields.draft(EvidenceFields.fresh(), null);
        assertThat(draft.main()).isTrue();
        assertThat(draft.kind()).isEqualTo(EvidenceKind.TEXT);
        assertThat(draft.title()).isNull();
    }

    @Test
    void whatIsNoDayIsSaidAtItsField() {
        Fields fields = EvidenceFields.fresh().put("eventDate", "yesterday");
        assertThatThrownBy(() -> EvidenceFields.draft(fields, null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.items())
                        .singleElement()
                        .satisfies(item -> assertThat(item.field()).isEqualTo("eventDate")));
    }

    private static <R extends Record> R filled(Class<R> type) throws ReflectiveOperationException {
        RecordComponent[] members = type.getRecordComponents();
        Object[] values = Arrays.stream(members).map(FieldsTest::value).toArray();
        return type.getDeclaredConstructor(
                        Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(values);
    }

    private static Object value(RecordComponent member) {
        Class<?> type = member.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[1];
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == int.class || type == Integer.class) {
            return 2;
        } else if (type == long.class) {
            return 2L;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2017, 3, 2);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == Set.class) {
            return member.getGenericType().getTypeName().contains("Integer")
                    ? Set.of(1, 2)
                    : Set.of(OksService.TOOL, OksService.CAPTURE);
        }
        return "The " + member.getName();
    }
}
