package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of every decision table, on the stand-alone decision engine that our rooms use too. */
class DecisionTableTest {
    private static final Set<String> hit = new TreeSet<>();
    private static final DmnEngine engine = engine();
    private static final List<String> CHECKS =
            List.of("claims-recorded", "claim-complete", "evidence-main", "team-lead", "operation-named");

    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(DecisionTableTest::noteRules);
        return configuration.buildEngine();
    }

    private static void noteRules(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
    }

    @AfterAll
    static void everyRuleWasHit() {
        assertThat(hit)
                .containsExactlyInAnyOrderElementsOf(
                        tables().flatMap(DecisionTableTest::rules).toList());
    }

    private static Stream<String> tables() {
        return Drawings.RESOURCES.stream().filter(path -> path.endsWith(".dmn"));
    }

    private static Stream<String> rules(String path) {
        return Dmn.readModelFromStream(Resources.open(path)).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId);
    }

    @ParameterizedTest
    @CsvSource({
        "gate-review, light, P3D, P7D",
        "gate-review, full, P5D, P10D",
        "gate-panel, light, P2D, P4D",
        "gate-panel, full, P3D, P6D"
    })
    void deadlines(String matter, String size, String reminder, String escalation) {
        assertThat(ask(Drawings.DEADLINES, Map.of("matter", matter, "size", size)))
                .containsExactly(Map.of("reminder", reminder, "escalation", escalation));
        assertThat(Period.parse(reminder).getDays())
                .isPositive()
                .isLessThan(Period.parse(escalation).getDays());
    }

    @ParameterizedTest
    @CsvSource({"light, P11D, P14D, P17D, P24D", "full, P18D, P21D, P24D, P35D"})
    void deadlinesOfAStep(String size, String reminder, String due, String overdue, String escalation) {
        assertThat(ask(Drawings.DEADLINES, Map.of("matter", "step", "size", size)))
                .containsExactly(
                        Map.of("reminder", reminder, "due", due, "overdue", overdue, "escalation", escalation));
        assertThat(Stream.of(reminder, due, overdue, escalation)
                        .map(text -> Period.parse(text).getDays()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"step, medium", "gate-review, medium", "gate-review, ''", "holiday, light", "gate-review, LIGHT"})
    void deadlinesOfSomethingElseAreNone(String matter, String size) {
        assertThat(ask(Drawings.DEADLINES, Map.of("matter", matter, "size", size)))
                .isEmpty();
    }

    static Stream<Arguments> routes() {
        return Stream.of(1, 2, 3, 4)
                .flatMap(gate -> Stream.of(
                        Arguments.of("ADVANCE", gate, "next"),
                        Arguments.of("ADVANCE_WITH_CONDITIONS", gate, "next"),
                        Arguments.of("RETURN_FOR_REVISION", gate, "again"),
                        Arguments.of("HOLD", gate, "hold"),
                        Arguments.of("STOP", gate, "stop")));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void gateRoute(String decision, int gate, String route) {
        assertThat(ask(Drawings.GATE_ROUTE, Map.of("decision", decision, "gate", gate)))
                .containsExactly(Map.of("route", route));
    }

    @ParameterizedTest
    @CsvSource({"ADVANCE, 0", "ADVANCE, 5", "STOP, -1", "advance, 1", "'', 1", "POSTPONE, 2"})
    void aDecisionOrGateThatIsNotKnownLeadsNowhere(String decision, int gate) {
        assertThat(ask(Drawings.GATE_ROUTE, Map.of("decision", decision, "gate", gate)))
                .isEmpty();
    }

    static Stream<Arguments> everyCheck() {
        List<Arguments> all = new ArrayList<>();
        for (String check : CHECKS) {
            for (int phase = 1; phase <= 4; phase++) {
                for (String size : List.of("light", "full")) {
                    all.add(Arguments.of(check, phase, size));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyCheck")
    void gateReadiness(String check, int phase, String size) {
        assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", size)))
                .containsExactly(Map.of("required", true, "threshold", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim-level", "against-sought"})
    void aLightEngagementIsAskedForLess(String check) {
        for (int phase = 1; phase <= 4; phase++) {
            assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", "full")))
                    .containsExactly(Map.of("required", true, "threshold", 1));
            assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", "light")))
                    .containsExactly(Map.of("required", false, "threshold", 1));
        }
    }

    /** An empty threshold: the line is not asked for at that gate. */
    @ParameterizedTest
    @CsvSource({
        "bar-scored, 1, 1, 1, 1",
        "bar-strength, , 2, 3, 3",
        "bar-hoop, , 1, 1, 1",
        "bar-triangulation, , , , 3",
        "bar-independence, , , , 3",
        "conditions-closed, 1, 1, 1, 1"
    })
    void theBarRisesFromGateToGate(String check, Integer one, Integer two, Integer three, Integer four) {
        List<Integer> asked = Arrays.asList(one, two, three, four);
        for (int phase = 1; phase <= 4; phase++) {
            for (String size : List.of("light", "full")) {
                var rows = ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", size));
                Integer threshold = asked.get(phase - 1);
                assertThat(rows).as(check + " at gate " + phase).hasSize(1);
                assertThat(rows.get(0)).containsEntry("required", threshold != null);
                if (threshold != null) {
                    assertThat(rows.get(0)).containsEntry("threshold", threshold);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "light, low, 1",
        "light, moderate, 1",
        "light, substantial, 2",
        "light, high, 2",
        "light, unknown, 2",
        "full, low, 2",
        "full, moderate, 2",
        "full, substantial, 3",
        "full, high, 3",
        "full, unknown, 3"
    })
    void gatePanel(String size, String risk, int quorum) {
        assertThat(ask(Drawings.GATE_PANEL, Map.of("size", size, "risk", risk)))
                .containsExactly(Map.of("quorum", quorum));
    }

    @ParameterizedTest
    @CsvSource({"light, ''", "light, negligible", "medium, low", "full, HIGH"})
    void aPanelForSomethingElseIsNoPanelOfNobody(String size, String risk) {
        assertThat(ask(Drawings.GATE_PANEL, Map.of("size", size, "risk", risk))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ADVANCE, 0, ADVANCE",
        "true, true, NONE, 0, ADVANCE",
        "true, true, ADVANCE, 1, ADVANCE_WITH_CONDITIONS",
        "true, true, NONE, 7, ADVANCE_WITH_CONDITIONS",
        "true, true, ADVANCE_WITH_CONDITIONS, 0, ADVANCE_WITH_CONDITIONS",
        "true, true, ADVANCE_WITH_CONDITIONS, 2, ADVANCE_WITH_CONDITIONS",
        "true, true, RETURN_FOR_REVISION, 0, RETURN_FOR_REVISION",
        "true, true, HOLD, 3, HOLD",
        "true, true, STOP, 0, STOP",
        "true, false, ADVANCE, 0, RETURN_FOR_REVISION",
        "true, false, NONE, 0, RETURN_FOR_REVISION",
        "true, false, ADVANCE_WITH_CONDITIONS, 1, RETURN_FOR_REVISION",
        "true, false, RETURN_FOR_REVISION, 1, RETURN_FOR_REVISION",
        "true, false, HOLD, 1, HOLD",
        "true, false, STOP, 1, STOP",
        "false, true, ADVANCE, 0, RETURN_FOR_REVISION",
        "false, true, NONE, 5, RETURN_FOR_REVISION",
        "false, true, ADVANCE_WITH_CONDITIONS, 0, RETURN_FOR_REVISION",
        "false, false, ADVANCE, 0, RETURN_FOR_REVISION",
        "false, true, HOLD, 0, HOLD",
        "false, false, STOP, 0, STOP"
    })
    void gateProposal(boolean ready, boolean barMet, String mostVoted, int openComments, String outcome) {
        assertThat(ask(Drawings.GATE_PROPOSAL, proposal(ready, barMet, mostVoted, openComments)))
                .containsExactly(Map.of("outcome", outcome));
    }

    @ParameterizedTest
    @CsvSource({"advance, 0", "'', 0", "ADVANCE, -1"})
    void aVoteThatIsNotKnownProposesNothing(String mostVoted, int openComments) {
        assertThat(ask(Drawings.GATE_PROPOSAL, proposal(true, true, mostVoted, openComments)))
                .isEmpty();
    }

    private static Map<String, Object> proposal(boolean ready, boolean barMet, String mostVoted, int openComments) {
        return Map.of("ready", ready, "barMet", barMet, "mostVoted", mostVoted, "openComments", openComments);
    }

    @ParameterizedTest
    @CsvSource({
        "4.25, false, false, true, 0, 4.25",
        "5, false, false, true, 0, 5.0",
        "1, false, false, true, 0, 1.0",
        "3.5, false, false, true, 1, 3.0",
        "3.5, false, false, true, 2, 2.5",
        "1.25, false, false, true, 1, 1.0",
        "4.25, false, false, false, 0, 3.9",
        "3.75, false, false, false, 0, 3.75",
        "5, false, false, false, 1, 3.4",
        "4.25, false, true, true, 0, 2.9",
        "4.25, false, true, false, 0, 2.9",
        "2.5, false, true, true, 0, 2.5",
        "4.25, true, false, true, 0, 1.9",
        "4.25, true, true, false, 0, 1.9",
        "1.5, true, false, true, 0, 1.5",
        "4.25, true, false, true, 1, 1.4",
        "4.25, true, false, true, 9, 1.0"
    })
    void evidenceStrength(
            double mean, boolean hoop, boolean own, boolean substantiated, int unanswered, double strength) {
        var rows = ask(Drawings.EVIDENCE_STRENGTH, claim(mean, hoop, own, substantiated, unanswered));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("strength"))
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(strength, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0", "5.1, 0", "3, -1"})
    void aMeanThatNoScoresGiveHasNoStrength(double mean, int unanswered) {
        assertThat(ask(Drawings.EVIDENCE_STRENGTH, claim(mean, false, false, true, unanswered)))
                .isEmpty();
    }

    private static Map<String, Object> claim(
            double mean, boolean hoop, boolean own, boolean substantiated, int unanswered) {
        return Map.of(
                "mean",
                mean,
                "failedHoop",
                hoop,
                "ownSourcesOnly",
                own,
                "substantiated",
                substantiated,
                "unanswered",
                unanswered);
    }

    /** The last column: the phases whose gate asks for it. */
    @ParameterizedTest
    @CsvSource({
        "work-recorded, 3 4",
        "governance-operating, 2",
        "governance-evidence, 2",
        "capacity-risk, 1",
        "capability-baseline, 1",
        "learning-goals, 1",
        "change-objective, 1",
        "framing-question, 1",
        "result-chain, 1",
        "chain-levels, 1 2 3 4",
        "core-indicators, 1",
        "updates-settled, 1 2 3 4",
        "reviews-paired, 1 2",
        "learning-table, 2",
        "leader-sign-off, 1"
    })
    void whatAPhaseLeavesIsAskedAtItsGate(String check, String phases) {
        for (int phase = 1; phase <= 4; phase++) {
            for (String size : List.of("light", "full")) {
                assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", size)))
                        .singleElement()
                        .extracting(row -> row.get("required"))
                        .isEqualTo(phases.contains(Integer.toString(phase)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"full, 5", "light, 3"})
    void howManyOfTheMinimumElementsAreToBeAtWork(String size, int threshold) {
        assertThat(ask(Drawings.GATE_READINESS, Map.of("check", "governance-operating", "phase", 2, "size", size)))
                .containsExactly(Map.of("required", true, "threshold", threshold));
    }

    @ParameterizedTest
    @CsvSource({
        "bar-scord, 1, light",
        "conditions-closed, 5, full",
        "work-recordd, 1, light",
        "work-recorded, 0, light",
        "team-lead, 5, full",
        "evidence-main, 4, huge"
    })
    void aCheckThatIsNotKnownIsNeverMet(String check, int phase, String size) {
        assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", size)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Drawings.DEADLINES,
                Drawings.GATE_ROUTE,
                Drawings.GATE_READINESS,
                Drawings.GATE_PANEL,
                Drawings.GATE_PROPOSAL,
                Drawings.EVIDENCE_STRENGTH
            })
    void anInputThatIsMissingHasNoRow(String table) {
        assertThat(ask(table, Map.of())).isEmpty();
    }

    @Test
    void theListenerThatCountsRulesWorks() {
        ask(Drawings.GATE_ROUTE, Map.of("decision", "STOP", "gate", 1));
        assertThat(hit).contains("stop");
    }

    private static List<Map<String, Object>> ask(String table, Map<String, Object> inputs) {
        var decision = engine.parseDecision(table, Resources.open("bpmn/" + table + ".dmn"));
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, inputs);
        return result.getResultList();
    }
}
