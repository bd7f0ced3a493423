package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private static final List<String> CHECKS = List.of(
            "work-recorded", "claims-recorded", "claim-complete", "evidence-main", "team-lead", "operation-named");

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
    @CsvSource({"gate-review, light, P3D, P7D", "gate-review, full, P5D, P10D"})
    void deadlines(String matter, String size, String reminder, String escalation) {
        assertThat(ask(Drawings.DEADLINES, Map.of("matter", matter, "size", size)))
                .containsExactly(Map.of("reminder", reminder, "escalation", escalation));
        assertThat(Period.parse(reminder).getDays())
                .isPositive()
                .isLessThan(Period.parse(escalation).getDays());
    }

    @ParameterizedTest
    @CsvSource({"gate-review, medium", "gate-review, ''", "holiday, light", "gate-review, LIGHT"})
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
    void gateDecision(String decision, int gate, String route) {
        assertThat(ask(Drawings.GATE_DECISION, Map.of("decision", decision, "gate", gate)))
                .containsExactly(Map.of("route", route));
    }

    @ParameterizedTest
    @CsvSource({"ADVANCE, 0", "ADVANCE, 5", "STOP, -1", "advance, 1", "'', 1", "POSTPONE, 2"})
    void aDecisionOrGateThatIsNotKnownLeadsNowhere(String decision, int gate) {
        assertThat(ask(Drawings.GATE_DECISION, Map.of("decision", decision, "gate", gate)))
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

    @ParameterizedTest
    @CsvSource({"work-recordd, 1, light", "work-recorded, 0, light", "team-lead, 5, full", "evidence-main, 4, huge"})
    void aCheckThatIsNotKnownIsNeverMet(String check, int phase, String size) {
        assertThat(ask(Drawings.GATE_READINESS, Map.of("check", check, "phase", phase, "size", size)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Drawings.DEADLINES, Drawings.GATE_DECISION, Drawings.GATE_READINESS})
    void anInputThatIsMissingHasNoRow(String table) {
        assertThat(ask(table, Map.of())).isEmpty();
    }

    @Test
    void theListenerThatCountsRulesWorks() {
        ask(Drawings.GATE_DECISION, Map.of("decision", "STOP", "gate", 1));
        assertThat(hit).contains("stop");
    }

    private static List<Map<String, Object>> ask(String table, Map<String, Object> inputs) {
        var decision = engine.parseDecision(table, Resources.open("bpmn/" + table + ".dmn"));
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, inputs);
        return result.getResultList();
    }
}
