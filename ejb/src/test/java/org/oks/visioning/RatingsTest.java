package org.oks.visioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.NotNow;
import org.oks.engagement.SortRating;
import org.oks.platform.InvalidInput;
import org.oks.platform.StoredFile;

/** Ratings of the capacity risk: what each needs, which count, and how far they lie from the first. */
class RatingsTest {
    private static final LocalDate TODAY = LocalDate.parse("2017-03-27");
    private final List<RiskRating> ratings = new ArrayList<>();

    @Test
    void aFirstRatingNeedsNoReasonALaterOneDoes() {
        RatingDraft silent = draft(SortRating.HIGH, "2017-03-01", RatingSource.TASK_TEAM, null, null);
        assertThatCode(() -> silent.checks(TODAY, null).done()).doesNotThrowAnyException();
        refused(silent, LocalDate.parse("2017-02-01"), "rationale");
        RatingDraft reasoned = draft(SortRating.HIGH, "2017-03-01", RatingSource.TASK_TEAM, null, "Staff left.");
        assertThatCode(() ->
                        reasoned.checks(TODAY, LocalDate.parse("2017-02-01")).done())
                .doesNotThrowAnyException();
    }

    @Test
    void aDayIsNotInTheFutureAndNotBeforeTheLastRating() {
        refused(draft(SortRating.HIGH, "2017-03-28", RatingSource.OKS_TEAM, null, "Why"), null, "ratedOn");
        refused(draft(SortRating.HIGH, "2017-01-31", RatingSource.OKS_TEAM, null, "Why"), day("2017-02-01"), "ratedOn");
        refused(draft(null, null, null, null, null), null, "rating", "ratedOn", "source");
    }

    @Test
    void aSourceThatIsADocumentNamesIt() {
        refused(draft(SortRating.HIGH, "2017-03-01", RatingSource.PAD, " ", null), null, "documentTitle");
        refused(draft(SortRating.HIGH, "2017-03-01", RatingSource.ISR, null, null), null, "documentTitle");
        RatingDraft titled = draft(SortRating.HIGH, "2017-03-01", RatingSource.PAD, "PAD of P130299", null);
        assertThatCode(() -> titled.checks(TODAY, null).done()).doesNotThrowAnyException();
        RatingDraft filed = new RatingDraft(
                SortRating.HIGH, day("2017-03-01"), RatingSource.PAD, null, null, new StoredFile("a", "pad.pdf"), null);
        assertThatCode(() -> filed.checks(TODAY, null).done()).doesNotThrowAnyException();
    }

    @Test
    void theFirstIsTheBaselineAndTheOthersAreComparedWithIt() {
        rated(SortRating.SUBSTANTIAL, "2017-01-10", 1);
        rated(SortRating.HIGH, "2017-02-10", 1);
        rated(SortRating.MODERATE, "2017-03-10", 2);
        RatedSteps steps = new RatedSteps(ratings);
        assertThat(steps.views()).extracting(RatingView::change).containsExactly(null, 1, -1);
        assertThat(steps.views()).extracting(RatingView::isBaseline).containsExactly(true, false, false);
        assertThat(steps.latest()).isSameAs(ratings.get(2));
        assertThat(steps.ratedIn(2)).isTrue();
        assertThat(steps.ratedIn(3)).isFalse();
    }

    @Test
    void ofTwoOfOneDayTheLaterRecordedCounts() {
        rated(SortRating.LOW, "2017-01-10", 1);
        rated(SortRating.SUBSTANTIAL, "2017-01-10", 1);
        rated(SortRating.MODERATE, "2017-03-10", 2);
        List<RatingView> views = new RatedSteps(ratings).views();
        assertThat(views).extracting(RatingView::counts).containsExactly(false, true, true);
        assertThat(views.get(1).isBaseline()).isTrue();
        assertThat(views.get(0).isBaseline()).isFalse();
        assertThat(views.get(2).change()).isEqualTo(-1);
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndStaysOnRecord() {
        rated(SortRating.SUBSTANTIAL, "2017-01-10", 1);
        rated(SortRating.HIGH, "2017-03-10", 2);
        rated(SortRating.LOW, "2017-03-10", 2);
        ratings.get(2).withdraw("Wrong day.", "nita", Instant.EPOCH);
        RatedSteps steps = new RatedSteps(ratings);
        assertThat(steps.latest())
                .as("the one that it had replaced counts again")
                .isSameAs(ratings.get(1));
        assertThat(steps.views()).extracting(RatingView::counts).containsExactly(true, true, false);
        assertThat(steps.views()).extracting(RatingView::change).containsExactly(null, 1, null);
        RatingView withdrawn = steps.view(ratings.get(2));
        assertThat(withdrawn.isBaseline()).isFalse();
        assertThat(withdrawn.withdrawnBecause()).isEqualTo("Wrong day.");
        assertThatThrownBy(() -> ratings.get(2).withdraw("Again.", "nita", Instant.EPOCH))
                .isInstanceOf(NotNow.class);
        ratings.get(1).withdraw("Also wrong.", "nita", Instant.EPOCH);
        assertThat(new RatedSteps(ratings).ratedIn(2)).isFalse();
        ratings.get(0).withdraw("All wrong.", "nita", Instant.EPOCH);
        assertThat(new RatedSteps(ratings).latest()).isNull();
        assertThat(new RatedSteps(ratings).baseline()).isNull();
    }

    @Test
    void sharesOfFundingAreWholePercentsAndComeToAHundredAtMost() {
        assertThatCode(() -> funding(60, 40, null).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> funding(60, 41, null).check())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(item -> item.field())
                        .containsExactly("sources"));
        assertThatThrownBy(() -> funding(-1, 20, 101).check())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(item -> item.field())
                        .contains("sources[0].share", "sources[2].share"));
    }

    private static FundingDraft funding(@Nullable Integer first, @Nullable Integer second, @Nullable Integer third) {
        return new FundingDraft(List.of(
                new FundingDraft.Source(FundingKind.TRUST_FUND, "Fund", first),
                new FundingDraft.Source(FundingKind.CLIENT, null, second),
                new FundingDraft.Source(FundingKind.OPERATION_COMPONENT, null, third)));
    }

    private void rated(SortRating rating, String on, int phase) {
        ratings.add(new RiskRating(
                "r" + ratings.size(),
                "E-1",
                phase,
                draft(rating, on, RatingSource.OKS_TEAM, null, "Why"),
                "ravi",
                Instant.EPOCH.plusSeconds(ratings.size())));
    }

    private static void refused(RatingDraft draft, @Nullable LocalDate latest, String... fields) {
        assertThatThrownBy(() -> draft.checks(TODAY, latest).done())
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.items())
                        .extracting(item -> item.field())
                        .containsExactly(fields));
    }

    private static RatingDraft draft(
            @Nullable SortRating rating,
            @Nullable String on,
            @Nullable RatingSource source,
            @Nullable String title,
            @Nullable String why) {
        return new RatingDraft(rating, on == null ? null : day(on), source, title, null, null, why);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
