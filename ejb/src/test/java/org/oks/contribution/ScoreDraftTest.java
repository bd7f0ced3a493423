package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;

class ScoreDraftTest {
    @Test
    void aScoreGivesEveryCriterionALevelOfTheRubric() {
        draft("hash", 1, 5, false, null).check(false);
        assertThat(wrong(draft("hash", 0, 6, false, null), false)).containsExactly("plausibility", "uniqueness");
        assertThat(wrong(new ScoreDraft("hash", null, null, null, null, null, false, null), false))
                .containsExactly("plausibility", "uniqueness", "triangulation", "transparency", "independence");
    }

    @Test
    void whoScoresSaysWhatTheyRead() {
        assertThat(wrong(draft(null, 3, 3, false, null), false)).containsExactly("itemHash");
    }

    @Test
    void onlyWhatContradictsCanBeAnswered() {
        draft("hash", 3, 3, true, null).check(true);
        assertThat(wrong(draft("hash", 3, 3, true, null), false)).containsExactly("answered");
    }

    @Test
    void aRemarkFits() {
        draft("hash", 3, 3, false, "x".repeat(2000)).check(false);
        assertThat(wrong(draft("hash", 3, 3, false, "x".repeat(2001)), false)).containsExactly("remark");
    }

    @Test
    void aScoreCountsWhileTheItemIsAsItWas() {
        Score score = new Score("review", Round.main("E1"), "reviewer");
        score.give(draft("as read", 4, 3, false, "Dated."), "as read", Instant.parse("2017-03-24T10:00:00Z"));

        assertThat(score.view("as read").counts()).isTrue();
        assertThat(score.view("changed since").counts()).isFalse();
        assertThat(score.view("changed since").marks()).isEqualTo(Marks.of(4, 3, 3, 3, 3));
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelOfTheRubricHasItsWords(Criterion criterion) {
        assertThat(criterion.title().in(Locale.ENGLISH)).doesNotStartWith("?");
        for (int level = Criterion.LOWEST; level <= Criterion.HIGHEST; level++) {
            assertThat(criterion.descriptor(level).in(Locale.ENGLISH)).doesNotStartWith("?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelHasItsWord(StrengthLabel label) {
        assertThat(label.text().in(Locale.ENGLISH)).doesNotStartWith("?");
    }

    private static ScoreDraft draft(
            @Nullable String hash, int plausibility, int uniqueness, boolean answered, @Nullable String remark) {
        return new ScoreDraft(hash, plausibility, uniqueness, 3, 3, 3, answered, remark);
    }

    private static List<String> wrong(ScoreDraft draft, boolean against) {
        return catchThrowableOfType(InvalidInput.class, () -> draft.check(against)).items().stream()
                .map(DomainException.Item::field)
                .toList();
    }
}
