package org.oks.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What other rules would have made of a past decision, on what was weighed then. */
class RuleTrialTest {
    private static final JsonObject WEIGHED = json("""
            {"engagement":"E-1001","gate":2,"round":1,"decision":"ADVANCE","size":"full","risk":"substantial",
             "rules":{"gate-readiness":1,"gate-proposal":3,"gate-route":2},
             "readiness":[
               {"check":"claims-recorded","measured":2,"threshold":1,"required":true,"waived":false,"met":true},
               {"check":"team-lead","measured":0,"threshold":1,"required":true,"waived":true,"met":true}],
             "bar":[{"check":"bar-strength","measured":3.5,"threshold":2.5,"required":true,"waived":false,"met":true}],
             "strength":[
               {"claim":"C1","inputs":{"mean":3.5,"failedHoop":false,"unanswered":1},"strength":3.0},
               {"claim":"C2","inputs":{"mean":4.0,"failedHoop":false,"unanswered":0},"strength":4.0}],
             "panel":{"size":"full","risk":"substantial","quorum":2},
             "proposal":{"inputs":{"barMet":true,"ready":true,"returns":0,"votes":2},"outcome":"ADVANCE"}}""");

    @Test
    void theSameRulesChangeNothing() {
        assertThat(tried("gate-readiness", this::asThen)).isEmpty();
        assertThat(tried(
                        "evidence-strength", in -> Map.of("strength", Objects.equals(in.get("mean"), 3.5) ? 3.0 : 4.0)))
                .isEmpty();
        assertThat(tried("gate-panel", in -> Map.of("quorum", 2))).isEmpty();
        assertThat(tried("gate-route", in -> Map.of("route", "next"))).isEmpty();
        assertThat(tried("gate-proposal", in -> Map.of("outcome", "ADVANCE"))).isEmpty();
    }

    @Test
    void aHigherThresholdThatIsStillReachedChangesNothing() {
        assertThat(tried("gate-readiness", in -> asked(in, "claims-recorded", 2)))
                .isEmpty();
    }

    @Test
    void aLineThatIsNotReachedAnyMoreUnmakesTheGate() {
        TrialOutcome outcome = one(tried("gate-readiness", in -> asked(in, "claims-recorded", 3)));
        assertThat(outcome.engagementId() + " " + outcome.gate() + " " + outcome.round() + " " + outcome.decision())
                .isEqualTo("E-1001 2 1 ADVANCE");
        assertThat(outcome.ready()).isEqualTo(new TrialOutcome.Turn(true, false));
        assertThat(outcome.bar().turned()).isFalse();
        assertThat(outcome.changes().get(0))
                .isEqualTo(new TrialOutcome.Change(
                        TrialOutcome.Kind.LINE, "claims-recorded", 2.0, "1", "3", new TrialOutcome.Turn(true, false)));
        assertThat(outcome.proposal()).isEqualTo(new TrialOutcome.Words("ADVANCE", "RETURN_FOR_REVISION"));
    }

    @Test
    void aWaivedLineStaysWaived() {
        assertThat(tried("gate-readiness", in -> asked(in, "team-lead", 9))).isEmpty();
    }

    @Test
    void aLineOfTheBarTurnsTheBarAlone() {
        TrialOutcome outcome = one(tried("gate-readiness", in -> asked(in, "bar-strength", 3.6)));
        assertThat(outcome.bar()).isEqualTo(new TrialOutcome.Turn(true, false));
        assertThat(outcome.ready().turned()).isFalse();
    }

    @Test
    void aLineThatIsNotAskedAnyMoreIsMet() {
        JsonObject missing = json(WEIGHED.toString()
                .replace(
                        "\"measured\":2,\"threshold\":1,\"required\":true,\"waived\":false,\"met\":true",
                        "\"measured\":0,\"threshold\":1,\"required\":true,\"waived\":false,\"met\":false"));
        TrialOutcome outcome = one(RuleTrial.of(
                rules(
                        "gate-readiness",
                        in -> Objects.equals(in.get("check"), "claims-recorded")
                                ? Map.of("required", false, "threshold", 0)
                                : asThen(in)),
                missing));
        assertThat(outcome.ready()).isEqualTo(new TrialOutcome.Turn(false, true));
        assertThat(outcome.changes().get(0).after()).isNull();
    }

    @Test
    void whatNobodyMeasuredIsSaid() {
        TrialOutcome outcome = one(RuleTrial.of(
                rules("gate-readiness", in -> asThen(in), Set.of("claims-recorded", "mel-plan")), WEIGHED));
        assertThat(outcome.changes())
                .containsExactly(
                        new TrialOutcome.Change(TrialOutcome.Kind.NOT_MEASURED, "mel-plan", null, null, "1", null));
        assertThat(outcome.ready().turned()).isFalse();
    }

    @Test
    void aWeakerClaimPullsTheBarDown() {
        TrialOutcome outcome = one(tried("evidence-strength", in -> Map.of("strength", 2.0)));
        assertThat(outcome.changes().stream().map(change -> change.kind() + " " + change.subject()))
                .containsExactly("STRENGTH C1", "STRENGTH C2", "LINE bar-strength", "PROPOSAL ");
        assertThat(outcome.bar()).isEqualTo(new TrialOutcome.Turn(true, false));
    }

    @Test
    void anotherQuorumRouteOrProposalIsSaid() {
        assertThat(one(tried("gate-panel", in -> Map.of("quorum", 3))).changes())
                .containsExactly(new TrialOutcome.Change(TrialOutcome.Kind.QUORUM, "", null, "2", "3", null));
        assertThat(one(tried("gate-route", in -> Map.of("route", "again"))).changes())
                .containsExactly(new TrialOutcome.Change(TrialOutcome.Kind.ROUTE, "", null, "next", "again", null));
        assertThat(one(tried("gate-proposal", in -> Map.of("outcome", "HOLD"))).proposal())
                .isEqualTo(new TrialOutcome.Words("ADVANCE", "HOLD"));
    }

    private Map<String, Object> asThen(Map<String, Object> in) {
        assertThat(in).containsEntry("phase", 2).containsEntry("size", "full");
        return Map.of("required", true, "threshold", Objects.equals(in.get("check"), "bar-strength") ? 2.5 : 1);
    }

    private Map<String, Object> asked(Map<String, Object> in, String check, double threshold) {
        return Objects.equals(in.get("check"), check) ? Map.of("required", true, "threshold", threshold) : asThen(in);
    }

    private static Optional<TrialOutcome> tried(
            String table, Function<Map<String, Object>, Map<String, Object>> answer) {
        return RuleTrial.of(rules(table, answer), WEIGHED);
    }

    private static TrialOutcome one(Optional<TrialOutcome> outcome) {
        return outcome.orElseThrow();
    }

    private static TriedRules rules(String table, Function<Map<String, Object>, Map<String, Object>> answer) {
        return rules(table, answer, Set.of());
    }

    private static TriedRules rules(
            String table, Function<Map<String, Object>, Map<String, Object>> answer, Set<String> checks) {
        return new TriedRules() {
            @Override
            public String table() {
                return table;
            }

            @Override
            public Map<String, Object> tried(Map<String, Object> inputs) {
                return answer.apply(inputs);
            }

            @Override
            public @Nullable Map<String, Object> held(String other, int version, Map<String, Object> inputs) {
                if (other.equals("gate-route")) {
                    assertThat(version).isEqualTo(2);
                    return Map.of("route", "next");
                }
                assertThat(other + version).isEqualTo("gate-proposal3");
                boolean fine = Objects.equals(inputs.get("barMet"), true) && Objects.equals(inputs.get("ready"), true);
                return Map.of("outcome", fine ? "ADVANCE" : "RETURN_FOR_REVISION");
            }

            @Override
            public Set<String> checks() {
                return checks;
            }
        };
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
