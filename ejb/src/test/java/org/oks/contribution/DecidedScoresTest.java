package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.oks.engagement.SomeFacts;
import org.oks.gate.GateSubject;
import org.oks.platform.CanonicalJson;

class DecidedScoresTest {
    @Test
    void whatADecisionWentByIsReadBackAsItWasReckoned() {
        WeighedItem main = Round.main("E1");
        WeighedItem against = Round.against("E2");
        WeighedItem nobody = Round.supplementary("E3");
        RoundScores round = Round.of(
                Round.claim(
                        "C1",
                        Round.scored(
                                main,
                                Round.by("omar", main, 4, 3, 3, 5, 2),
                                Round.outdated("nita", main, 1, 1, 1, 1, 1)),
                        Round.scored(against, Round.answered("omar", against)),
                        Round.scored(nobody)),
                Round.claim("C2"));
        StrengthRecord record = new StrengthRecord();
        record.scoring = new Scoring() {
            @Override
            RoundScores of(GateSubject subject, String reviewId) {
                return round;
            }
        };
        var weighed = CanonicalJson.JSON.createObjectBuilder();
        record.into(weighed, new GateSubject(SomeFacts.of("E-1"), 1), "review");

        ScoreSheet sheet = DecidedScores.of(weighed.build(), new Standing(List.of(), Map.of()));

        assertThat(sheet.decided()).isTrue();
        assertThat(sheet.claims()).extracting(ScoreSheet.ClaimScores::claim).containsExactly("C1", "C2");
        ScoreSheet.ClaimScores claim = sheet.claims().get(0);
        ScoredClaim reckoned = round.claims().get(0);
        assertThat(claim.strength()).isEqualTo(reckoned.strength().shown());
        assertThat(claim.criteria())
                .isEqualTo(Objects.requireNonNull(reckoned.strength().best()).byCriterion());
        assertThat(claim.items())
                .extracting(ScoreSheet.ItemScores::item, ScoreSheet.ItemScores::owed, ScoreSheet.ItemScores::scored)
                .containsExactly(tuple("E1", true, 1), tuple("E2", true, 1), tuple("E3", false, 0));
        assertThat(claim.items().get(0).others())
                .singleElement()
                .satisfies(score -> assertThat(score.marks()).isEqualTo(Marks.of(4, 3, 3, 5, 2)))
                .extracting(ScoreView::scorer)
                .isEqualTo("omar");
        assertThat(claim.items().get(1).others()).singleElement().matches(ScoreView::answered);
        assertThat(sheet.claims().get(1).strength()).isNull();
    }

    @Test
    void aRecordFromBeforeScoresWereKeptHasNone() {
        assertThat(DecidedScores.of(CanonicalJson.JSON.createObjectBuilder().build(), new Standing(List.of(), Map.of()))
                        .claims())
                .isEmpty();
    }
}
