package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.engagement.SomeFacts;
import org.oks.gate.GateSubject;
import org.oks.gate.RuleVersions;
import org.oks.gate.RulesOfPhase;
import org.oks.gate.ScoringSeats;

/** What a reviewer found is scored by the others of the panel, weakens a claim that it contradicts, and is kept. */
class FindingsScoredTest {
    private static final Instant AT = Instant.parse("2017-03-24T10:00:00Z");
    private static final WeighedItem E1 = Round.main("E1");

    private final List<ScoringSeats.Found> found = new ArrayList<>();
    private final List<Score> given = new ArrayList<>();

    @Test
    void everyReviewerButWhoFoundItOwesItAScore() {
        found(null, true, true);
        score(E1, "a", 4, false);
        score(E1, "b", 4, false);
        RoundScores round = round();
        assertThat(round.owedBy("a")).as("a found it").isZero();
        assertThat(round.owedBy("b")).isEqualTo(1);
        assertThat(round.unscored()).extracting(each -> each.item().code()).containsExactly("F1");
        ScoreSheet.ItemScores own = ScoreSheet.of(round, "a").findings().get(0);
        assertThat(own.own()).isTrue();
        assertThat(own.owed()).isFalse();
        assertThat(ScoreSheet.of(round, "b").findings().get(0).owed()).isTrue();

        score(round().findings().get(0).item().item(), "b", 2, false);
        assertThat(round().owedBy("b")).isZero();
        assertThat(round().unscored()).isEmpty();
    }

    @Test
    void whereThereIsNobodyElseNothingWaits() {
        found(null, true, false);
        score(E1, "a", 4, false);
        assertThat(round().owedBy("a")).isZero();
        assertThat(round().unscored()).isEmpty();
    }

    @Test
    void oneThatContradictsWeakensItsClaimUntilAnotherMarksItAsAnswered() {
        score(E1, "a", 4, false);
        assertThat(strength()).isEqualTo(4.0);
        found("id-C1", true, true);
        assertThat(strength()).isEqualTo(3.5);
        WeighedItem finding = round().findings().get(0).item().item();
        score(finding, "b", 5, false);
        assertThat(strength()).isEqualTo(3.5);
        score(finding, "c", 5, true);
        assertThat(strength()).isEqualTo(4.0);
    }

    @Test
    void oneThatSupportsNeverMakesAClaimStronger() {
        score(E1, "a", 3, false);
        found("id-C1", false, true);
        score(round().findings().get(0).item().item(), "b", 5, false);
        assertThat(strength()).isEqualTo(3.0);
    }

    @Test
    void oneAboutTheWholeEntersNoClaim() {
        score(E1, "a", 4, false);
        found(null, true, true);
        assertThat(strength()).isEqualTo(4.0);
    }

    @Test
    void theRecordOfADecisionKeepsItWithItsScores() {
        score(E1, "a", 4, false);
        found("id-C1", true, true);
        found(null, false, true);
        score(round().findings().get(0).item().item(), "b", 2, false);
        StrengthRecord record = new StrengthRecord();
        record.scoring = scoring();
        JsonObjectBuilder kept = Json.createObjectBuilder();
        record.into(kept, RoundScoresTest.subject(), "review");
        JsonObject json = kept.build();
        JsonObject first = json.getJsonArray("findings").getJsonObject(0);
        assertThat(first.getString("claim")).isEqualTo("C1");
        assertThat(first.getString("code")).isEqualTo("F1");
        assertThat(first.getString("by")).isEqualTo("a");
        assertThat(first.getString("hash")).isEqualTo("hash-F1");
        assertThat(first.getBoolean("against")).isTrue();
        assertThat(first.getJsonArray("scores"))
                .hasToString("[{\"by\":\"b\",\"p\":2,\"u\":2,\"t\":2,\"tr\":2,\"i\":2,\"answered\":false}]");
        assertThat(json.getJsonArray("findings").getJsonObject(1)).doesNotContainKey("claim");
        assertThat(json.getJsonArray("strength")
                        .getJsonObject(0)
                        .getJsonObject("inputs")
                        .getInt("unanswered"))
                .isOne();
        assertThat(record.unscored(RoundScoresTest.subject(), "review"))
                .as("F2")
                .isOne();
    }

    private double strength() {
        return round().claims().get(0).strength().value();
    }

    private void found(@Nullable String claim, boolean against, boolean others) {
        String code = "F" + (found.size() + 1);
        found.add(new ScoringSeats.Found(
                "id-" + code, code, claim, against, "A call", "hash-" + code, "a", Set.of("a"), others));
    }

    private void score(WeighedItem item, String by, int mark, boolean answered) {
        Score score = new Score("review", item, by);
        score.give(new ScoreDraft(item.hash(), mark, mark, mark, mark, mark, answered, null), item.hash(), AT);
        given.add(score);
    }

    private RoundScores round() {
        return scoring().of(new GateSubject(SomeFacts.of("E-1"), 4), "review");
    }

    private Scoring scoring() {
        Scoring scoring = new Scoring() {
            @Override
            List<WeighedClaim> weighed(GateSubject subject) {
                return List.of(new WeighedClaim("id-C1", "C1", Arrays.asList(E1)));
            }

            @Override
            Set<String> confirmed(GateSubject subject) {
                return Set.of("id-C1");
            }
        };
        scoring.scores = new ScoreRepository() {
            @Override
            List<Score> of(String reviewId) {
                return given;
            }
        };
        scoring.seats = seats();
        scoring.rules = (versions, inputs) -> new ShippedStrength().applyAsDouble(inputs);
        scoring.versions = new RulesOfPhase() {
            @Override
            public RuleVersions of(String engagementId, int phase) {
                return new RuleVersions(Map.of());
            }
        };
        return scoring;
    }

    private ScoringSeats seats() {
        return new ScoringSeats() {
            @Override
            public Seat require(String engagementId, int gate, Set<String> authorsOfItem) {
                throw new IllegalStateException("Nobody acts here");
            }

            @Override
            public Optional<OpenRound> open(String engagementId, int gate) {
                return Optional.of(new OpenRound("review"));
            }

            @Override
            public Set<String> recused(String reviewId) {
                return Set.of();
            }

            @Override
            public List<Found> findings(String reviewId) {
                return found;
            }
        };
    }
}
