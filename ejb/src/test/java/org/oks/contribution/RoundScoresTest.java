package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oks.contribution.Round.against;
import static org.oks.contribution.Round.by;
import static org.oks.contribution.Round.claim;
import static org.oks.contribution.Round.item;
import static org.oks.contribution.Round.main;
import static org.oks.contribution.Round.outdated;
import static org.oks.contribution.Round.scored;
import static org.oks.contribution.Round.supplementary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.SomeFacts;
import org.oks.gate.GateCheck;
import org.oks.gate.GateSubject;

/** What the bar, a reviewer's desk and the record of a decision read off the scores of one round. */
class RoundScoresTest {
    private static final WeighedItem E1 = main("E1");
    private static final WeighedItem E2 = against("E2");
    private static final WeighedItem E3 = supplementary("E3");
    private static final WeighedItem E4 = main("E4");

    /** C1 comes to 3.5 less 0.5, C2 is not scored. */
    private static RoundScores half() {
        return Round.of(
                claim("C1", scored(E1, by("a", E1, 4, 4, 3, 5, 4)), scored(E2, by("b", E2, 2, 2, 2, 2, 2)), scored(E3)),
                claim("C2", scored(E4, outdated("a", E4, 5, 5, 5, 5, 5))));
    }

    private static RoundScores full() {
        return Round.of(
                claim("C1", scored(E1, by("a", E1, 4, 4, 3, 5, 4)), scored(E2, Round.answered("a", E2)), scored(E3)),
                claim("C2", scored(E4, by("a", E4, 3, 3, 5, 3, 2))));
    }

    @Test
    void mainAndContradictingItemsAreOwedInTheirPresentState() {
        assertThat(half().owedBy("a")).as("E2, and E4 again").isEqualTo(2);
        assertThat(half().owedBy("b")).as("E1 and E4").isEqualTo(2);
        assertThat(full().owedBy("a")).isZero();
        assertThat(full().owedBy("b")).isEqualTo(3);
    }

    @Test
    void everyItemThatIsOwedNeedsAScoreThatCounts() {
        GateCheck.Finding missing = look(new BarScored(), half(), 1);
        assertThat(missing.measured()).isZero();
        assertThat(words(missing)).isEqualTo("E4 is not scored.");
        assertThat(missing.path()).isEqualTo("/gate/review.xhtml?id=E-1001&gate=4#C2");

        assertThat(look(new BarScored(), full(), 1).measured()).isEqualTo(1);
    }

    @Test
    void theBarAsksForTheMeanOfTheStrengthsAndUnscoredClaimsCountAsOne() {
        GateCheck.Finding half = look(new BarStrength(), half(), 3);
        assertThat(half.measured()).as("3.0 and 1.0").isEqualTo(2.0);
        assertThat(words(half)).isEqualTo("They come to 2.0. The weakest is C2: not scored, which counts as 1.0.");
        assertThat(half.path()).endsWith("#C2");

        GateCheck.Finding full = look(new BarStrength(), full(), 3);
        assertThat(full.measured()).as("3.5 and 2.5").isEqualTo(3.0);
        assertThat(words(full)).isEqualTo("They come to 3.0. The weakest is C2: strength 2.5.");
        assertThat(full.text().in(Locale.ENGLISH)).isEqualTo("Claims are of strength 3.0 on average");
    }

    @Test
    void aFailedHoopIsFound() {
        WeighedItem hoop = item("E5", false, false, true, false);
        RoundScores failed = Round.of(
                claim("C1", scored(E1, by("a", E1, 4, 4, 4, 4, 4))),
                claim("C2", scored(E4, by("a", E4, 4, 4, 4, 4, 4)), scored(hoop)));

        assertThat(look(new BarHoop(), full(), 1).measured()).isEqualTo(1);
        GateCheck.Finding found = look(new BarHoop(), failed, 1);
        assertThat(found.measured()).isZero();
        assertThat(words(found)).isEqualTo("C2 had to pass one and did not.");
        assertThat(found.path()).endsWith("#C2");
    }

    @Test
    void triangulationAndIndependenceAreThoseOfTheStrongestClaim() {
        assertThat(look(new BarTriangulation(), full(), 3).measured())
                .as("C1 has 3, the weaker C2 has 5")
                .isEqualTo(3);
        GateCheck.Finding independence = look(new BarIndependence(), full(), 3);
        assertThat(independence.measured()).isEqualTo(4);
        assertThat(words(independence)).isEqualTo("C1 comes to 4.0 of 3.0.");
        assertThat(look(new BarIndependence(), Round.of(claim("C2", scored(E4))), 3)
                        .measured())
                .as("nothing is scored")
                .isZero();
    }

    @Test
    void nothingIsMeasuredWhileNoRoundIsOpen() {
        for (GateCheck check : List.of(
                new BarScored(), new BarStrength(), new BarHoop(), new BarTriangulation(), new BarIndependence())) {
            GateCheck.Finding found = look(check, null, 1);
            assertThat(check.kind()).isEqualTo(GateCheck.Kind.BAR);
            assertThat(found.measured()).as(check.id()).isZero();
            assertThat(words(found)).isEqualTo("No review of this gate is open.");
        }
    }

    @Test
    void aReviewerSeesOthersScoresOnlyAfterGivingAllOfTheirOwn() {
        ScoreSheet owing = ScoreSheet.of(full(), "b");
        assertThat(owing.othersShown()).isFalse();
        assertThat(owing.owed()).isEqualTo(3);
        assertThat(owing.claims()).allSatisfy(claim -> {
            assertThat(claim.strength()).isNull();
            assertThat(claim.criteria()).isEmpty();
            assertThat(claim.items())
                    .allSatisfy(each -> assertThat(each.others()).isEmpty());
        });
        assertThat(owing.claims().get(0).items().get(0).scored()).isOne();

        RoundScores done = Round.of(claim("C1", scored(E1, by("a", E1, 4, 4, 3, 5, 4), by("b", E1, 2, 2, 2, 2, 2))));
        ScoreSheet sheet = ScoreSheet.of(done, "b");
        assertThat(sheet.othersShown()).isTrue();
        assertThat(sheet.claims().get(0).strength()).isEqualTo(2.8);
        assertThat(sheet.claims().get(0).items().get(0).others())
                .extracting(ScoreView::scorer)
                .containsExactly("a");
    }

    /** Else the team would read the scores before the decision. */
    @Test
    void whoOnlyLooksOnSeesNoScores() {
        RoundScores nothingOwed = Round.of(claim("C1", scored(E3, by("a", E3, 4, 4, 3, 5, 4))));

        assertThat(ScoreSheet.of(nothingOwed, "team").othersShown()).isFalse();
        assertThat(ScoreSheet.of(Round.of(), "team").othersShown()).isFalse();
    }

    @Test
    void whatNoLongerCountsIsStillShownToWhoGaveIt() {
        ScoreSheet.ItemScores e4 =
                ScoreSheet.of(half(), "a").claims().get(1).items().get(0);

        assertThat(e4.mine()).isNotNull().satisfies(mine -> {
            assertThat(mine.counts()).isFalse();
            assertThat(mine.transparency()).isEqualTo(5);
        });
        assertThat(e4.scored()).isZero();
    }

    @Test
    void theRecordOfADecisionKeepsInputsBesideTheOutcome() {
        StrengthRecord record = new StrengthRecord();
        record.scoring = scoring(half());
        JsonObjectBuilder kept = Json.createObjectBuilder();
        record.into(kept, subject(), "review");
        JsonArray claims = kept.build().getJsonArray("strength");

        JsonObject c1 = claims.getJsonObject(0);
        assertThat(c1.getString("claim")).isEqualTo("C1");
        assertThat(c1.getJsonNumber("strength").doubleValue()).isEqualTo(3.0);
        assertThat(c1.getJsonObject("inputs"))
                .hasToString("{\"mean\":3.5,\"failedHoop\":false,\"ownSourcesOnly\":false,\"substantiated\":true,"
                        + "\"unanswered\":1}");
        assertThat(c1.getJsonObject("criteria").getJsonNumber("triangulation").doubleValue())
                .isEqualTo(3);
        assertThat(c1.getJsonArray("items").getJsonObject(0).getJsonArray("scores"))
                .hasToString("[{\"by\":\"a\",\"p\":4,\"u\":4,\"t\":3,\"tr\":5,\"i\":4,\"answered\":false}]");

        JsonObject c2 = claims.getJsonObject(1);
        assertThat(c2.getBoolean("scored")).isFalse();
        assertThat(c2.getJsonNumber("strength").doubleValue()).isEqualTo(1.0);
        assertThat(c2.getJsonArray("items").getJsonObject(0).getJsonArray("scores"))
                .as("what no longer counts is not what was weighed")
                .isEmpty();
        assertThat(record.owed(subject(), "review", "a")).isEqualTo(2);
    }

    private static GateCheck.Finding look(GateCheck check, @Nullable RoundScores round, double threshold) {
        Scoring scoring = scoring(round);
        if (check instanceof BarScored each) {
            each.scoring = scoring;
        } else if (check instanceof BarStrength each) {
            each.scoring = scoring;
        } else if (check instanceof BarHoop each) {
            each.scoring = scoring;
        } else if (check instanceof BarTriangulation each) {
            each.scoring = scoring;
        } else if (check instanceof BarIndependence each) {
            each.scoring = scoring;
        }
        return check.look(subject(), threshold);
    }

    /** As if these were the scores of the open round. */
    private static Scoring scoring(@Nullable RoundScores round) {
        return new Scoring() {
            @Override
            Optional<RoundScores> open(GateSubject subject) {
                return Optional.ofNullable(round);
            }

            @Override
            RoundScores of(GateSubject subject, String reviewId) {
                return Optional.ofNullable(round).orElseThrow();
            }
        };
    }

    static GateSubject subject() {
        return new GateSubject(SomeFacts.of("E-1001"), 4);
    }

    private static String words(GateCheck.Finding finding) {
        return finding.detail().in(Locale.ENGLISH);
    }
}
