package org.oks.web.visioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oks.engagement.SortRating;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.CapabilityView;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.RatingSource;
import org.oks.visioning.RatingView;

/** What is drawn is what is recorded. */
class ChartsTest {
    @Test
    void aStepGoesDownAsTheRiskFalls() {
        RiskLine line = new RiskLine(List.of(rated(SortRating.HIGH, true), rated(SortRating.LOW, true)));
        assertThat(line.points()).extracting(RiskLine.Point::y).containsExactly(14, 104);
        assertThat(line.path()).isEqualTo("M104 14H312V104");
    }

    @Test
    void whatDoesNotCountIsNotDrawnAndOneRatingAloneIsADot() {
        RiskLine line = new RiskLine(List.of(rated(SortRating.HIGH, false), rated(SortRating.LOW, true)));
        assertThat(line.points()).hasSize(1);
        assertThat(line.path()).isEmpty();
        assertThat(new RiskLine(List.of()).points()).isEmpty();
    }

    @Test
    void manyRatingsStayWithinTheDrawingAndOnlyTheEndsAreDated() {
        List<RiskLine.Point> points = new RiskLine(IntStream.range(0, 9)
                        .mapToObj(i -> rated(SortRating.MODERATE, true))
                        .toList())
                .points();
        assertThat(points).allSatisfy(point -> assertThat(point.x()).isBetween(104, 312));
        assertThat(points.stream().filter(RiskLine.Point::dated)).containsExactly(points.get(0), points.get(8));
    }

    @Test
    void aPillarStandsAtItsStageAndNowhereWhileNothingIsAgreed() {
        CapabilityView.Pillar agreed = new CapabilityView.Pillar(
                CapabilityPillar.GOVERNANCE,
                CapabilityPillar.Level.ENABLING_ENVIRONMENT,
                MaturityStage.NOT_YET_PRESENT,
                MaturityStage.INSTITUTIONALIZED,
                null,
                false,
                null,
                null);
        CapabilityView.Pillar open = new CapabilityView.Pillar(
                CapabilityPillar.PARTNERSHIPS,
                CapabilityPillar.Level.ENABLING_ENVIRONMENT,
                null,
                null,
                null,
                false,
                MaturityStage.EMERGENT,
                null);
        List<CapabilityChart.Line> lines = CapabilityChart.lines(List.of(agreed, open));
        assertThat(lines.get(0).current()).isEqualTo(20);
        assertThat(lines.get(0).aspired()).isEqualTo(320);
        assertThat(lines.get(1).current()).as("what was only said is not drawn").isNull();
        assertThat(lines.get(1).y()).isGreaterThan(lines.get(0).y());
    }

    private static RatingView rated(SortRating rating, boolean counts) {
        return new RatingView(
                "r",
                "E-1",
                1,
                rating,
                LocalDate.EPOCH,
                RatingSource.OKS_TEAM,
                null,
                null,
                null,
                null,
                null,
                counts,
                null,
                "ravi",
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
