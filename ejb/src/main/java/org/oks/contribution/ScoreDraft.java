package org.oks.contribution;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What a reviewer gives an item of evidence: a level of the rubric for each criterion.
 *
 * @param itemHash the hash of the item as the reviewer read it
 * @param answered for a contradicting item: what else is there answers it
 * @param remark why, in the reviewer's words
 */
public record ScoreDraft(
        @Nullable String itemHash,
        @Nullable Integer plausibility,
        @Nullable Integer uniqueness,
        @Nullable Integer triangulation,
        @Nullable Integer transparency,
        @Nullable Integer independence,
        boolean answered,
        @Nullable String remark) {
    /** @param against true for an item that contradicts its claim */
    void check(boolean against) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(itemHash != null && !itemHash.isBlank(), "itemHash", Text.of("contribution.score.hash-missing"));
        for (Criterion criterion : Criterion.values()) {
            Integer mark = given(criterion);
            checks.that(
                    mark != null && mark >= Criterion.LOWEST && mark <= Criterion.HIGHEST,
                    criterion.name().toLowerCase(Locale.ROOT),
                    Text.of("contribution.score.out-of-range", criterion.title()));
        }
        checks.that(against || !answered, "answered", Text.of("contribution.score.nothing-to-answer"))
                .fits(remark, "remark", 2000)
                .done();
    }

    int mark(Criterion criterion) {
        return Objects.requireNonNull(given(criterion));
    }

    private @Nullable Integer given(Criterion criterion) {
        return switch (criterion) {
            case PLAUSIBILITY -> plausibility;
            case UNIQUENESS -> uniqueness;
            case TRIANGULATION -> triangulation;
            case TRANSPARENCY -> transparency;
            case INDEPENDENCE -> independence;
        };
    }
}
