package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole life on the real drawings: onwards, back, stopped, cancelled, and what happens when a phase does not open. */
class EngagementProcessTest {
    @RegisterExtension
    @Order(2)
    static final Stage stage = Stage.covering("engagements", Drawings.ENGAGEMENT);

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension coverage = stage.coverage();

    @Test
    void goesThroughFourGatesToClosing() {
        ProcessInstance instance = stage.start();
        for (int phase = 1; phase <= 4; phase++) {
            stage.runPhase(phase);
            assertThat(instance).isWaitingAtExactly(Drawings.gateActivity(phase));
            assertThat(stage.task(Drawings.APPOINT_PANEL)).hasCandidateGroup("E-1001:manager");
            stage.decide(phase, "next");
        }
        assertThat(instance).isWaitingAtExactly(Drawings.CLOSING_REVIEW);
        assertThat(stage.task(Drawings.CLOSING_REVIEW))
                .hasName("Hold the after action review")
                .hasCandidateGroup("E-1001:lead")
                .hasFormKey("/learning/review.xhtml");
        stage.complete(Drawings.CLOSING_REVIEW);

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder("phase-1", "gate-1", "phase-2", "gate-2", "phase-3", "gate-3", "phase-4", "gate-4");
        assertThat(stage.calls)
                .containsExactly(
                        "openPhase E-1001 1",
                        "open E-1001 1",
                        "conclude E-1001 1",
                        "openPhase E-1001 2",
                        "open E-1001 2",
                        "conclude E-1001 2",
                        "openPhase E-1001 3",
                        "open E-1001 3",
                        "conclude E-1001 3",
                        "openPhase E-1001 4",
                        "open E-1001 4",
                        "conclude E-1001 4",
                        "beginClosing E-1001",
                        "end E-1001");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void returnsToTheSamePhase(int phase) {
        ProcessInstance instance = reachGate(phase);
        stage.decide(phase, "again");

        assertThat(instance).isWaitingAtExactly(Drawings.phaseActivity(phase));
        stage.runPhase(phase);
        stage.decide(phase, "again");
        stage.runPhase(phase);
        stage.decide(phase, "next");

        assertThat(stage.calls.stream().filter(("openPhase E-1001 " + phase)::equals))
                .hasSize(3);
        assertThat(instance)
                .isWaitingAtExactly(phase < 4 ? Drawings.phaseActivity(phase + 1) : Drawings.CLOSING_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void stopsAtAGate(int gate) {
        ProcessInstance instance = reachGate(gate);
        stage.decide(gate, "stop");

        assertThat(instance).isWaitingAtExactly(Drawings.CLOSING_REVIEW).hasPassed("decision-" + gate);
        stage.complete(Drawings.CLOSING_REVIEW);

        assertThat(instance).isEnded();
        assertThat(stage.calls).endsWith("conclude E-1001 " + gate, "beginClosing E-1001", "end E-1001");
        assertThat(stage.calls).doesNotContain("openPhase E-1001 " + (gate + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void worksOnTheSamePhaseAgainWhenTheGateWasNotReady(int phase) {
        stage.gates.isReady(phase, false);
        ProcessInstance instance = reachGate(phase);

        assertThat(instance).isWaitingAtExactly(Drawings.phaseActivity(phase));
        assertThat(stage.openTasks()).isEmpty();
        assertThat(stage.calls).endsWith("open E-1001 " + phase, "sendBack E-1001 " + phase);

        stage.gates.isReady(phase, true);
        stage.runPhase(phase);
        assertThat(instance).isWaitingAtExactly(Drawings.gateActivity(phase));
    }

    @ParameterizedTest
    @CsvSource({"hold", "''", "forward"})
    void refusesARouteItDoesNotKnow(String route) {
        ProcessInstance instance = reachGate(1);

        assertThatThrownBy(() -> stage.decide(1, route))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("decision-1");
        assertThat(instance).isWaitingAtExactly("gate-1");
        assertThat(stage.openTasks()).containsExactly(Drawings.DECIDE);
    }

    @Test
    void keepsTheDecisionWhenTheNextPhaseDoesNotOpen() {
        ProcessInstance instance = reachGate(1);
        stage.decide(1, "next");
        assertThat(instance).isWaitingAtExactly("phase-2");
        stage.engagement.breaks(true);

        for (Duration pause : List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1))) {
            assertThatThrownBy(() -> stage.openPhase(2)).hasMessageContaining("cannot be opened");
            assertThat(stage.incidents()).isEmpty();
            assertThat(stage.dueIn(stage.jobs().singleResult())).isCloseTo(pause, Duration.ofSeconds(10));
        }
        assertThatThrownBy(() -> stage.openPhase(2)).hasMessageContaining("cannot be opened");
        assertThat(stage.incidents()).containsExactly("phase-2");

        stage.engagement.breaks(false);
        stage.retryByHand(stage.jobs().singleResult());
        stage.runPhase(2);
        assertThat(instance).isWaitingAtExactly("gate-2");
    }

    @Test
    void isCancelledByAManager() {
        ProcessInstance instance = reachGate(2);
        stage.cancel();

        assertThat(instance).isWaitingAt(Drawings.CANCEL_REVIEW);
        assertThat(stage.openTasks()).containsExactly(Drawings.CANCEL_REVIEW);
        assertThat(stage.task(Drawings.CANCEL_REVIEW))
                .hasName("Hold the after action review")
                .hasCandidateGroup("E-1001:lead")
                .hasFormKey("/learning/review.xhtml");
        stage.complete(Drawings.CANCEL_REVIEW);

        assertThat(instance).isEnded().hasPassed("cancelled-ended").hasNotPassed("engagement-ended");
        assertThat(stage.calls).endsWith("beginClosing E-1001", "end E-1001");
    }

    private static ProcessInstance reachGate(int gate) {
        ProcessInstance instance = stage.start();
        for (int phase = 1; phase < gate; phase++) {
            stage.runPhase(phase);
            stage.decide(phase, "next");
        }
        stage.runPhase(gate);
        return instance;
    }
}
