package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One review gate alone: review and decision, sent back when not ready, reminder and escalation. */
class ReviewGateProcessTest {
    @RegisterExtension
    @Order(2)
    static final Stage stage = Stage.covering("review-gates", Drawings.REVIEW_GATE);

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension coverage = stage.coverage();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isReviewedAndConcluded(long gate) {
        ProcessInstance instance = reach(gate);

        assertThat(instance).isWaitingAtExactly(Drawings.REVIEW);
        assertThat(stage.task(Drawings.REVIEW))
                .hasName("Review gate")
                .hasCandidateGroup("E-1001:approver")
                .hasFormKey("/gate/review.xhtml");
        stage.complete(Drawings.REVIEW);

        assertThat(instance).isEnded().hasPassed("gate-decided");
        assertThat(stage.calls).containsExactly("open E-1001 " + gate, "conclude E-1001 " + gate);
    }

    @Test
    void goesBackWhenNotReadyAfterAll() {
        stage.gates.isReady(2, false);

        ProcessInstance instance = reach(2);

        assertThat(instance).isEnded().hasPassed("gate-not-ready").hasNotPassed(Drawings.REVIEW);
        assertThat(stage.calls).containsExactly("open E-1001 2", "sendBack E-1001 2");
        assertThat(stage.jobs().count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"light, 3, 7", "full, 5, 10"})
    void remindsAndEscalatesAfterTheTimesOfTheTable(String size, int reminder, int escalation) {
        stage.engagement.isOfSize(size);
        ProcessInstance instance = reach(1);
        assertThat(instance)
                .variables()
                .containsOnlyKeys(Drawings.GATE, Drawings.REMINDER_AFTER, Drawings.ESCALATE_AFTER)
                .containsEntry(Drawings.REMINDER_AFTER, "P" + reminder + "D")
                .containsEntry(Drawings.ESCALATE_AFTER, "P" + escalation + "D");

        stage.later(Duration.ofDays(reminder).minusMinutes(1));
        assertThat(stage.calls).containsExactly("open E-1001 1");

        stage.later(Duration.ofMinutes(2));
        assertThat(stage.calls).endsWith("remind E-1001 1").hasSize(2);
        assertThat(instance).isWaitingAtExactly(Drawings.REVIEW);

        stage.later(Duration.ofDays(escalation - reminder).minusMinutes(2));
        assertThat(stage.calls).endsWith("remind E-1001 1").hasSize(2);

        stage.later(Duration.ofMinutes(2));
        assertThat(stage.calls).endsWith("escalate E-1001 1").hasSize(3);
        assertThat(instance).isWaitingAtExactly(Drawings.REVIEW);
        assertThat(stage.jobs().count()).as("each comes once").isZero();

        stage.complete(Drawings.REVIEW);
        assertThat(instance).isEnded();
    }

    @Test
    void remindsNobodyOnceDecided() {
        reach(3);
        assertThat(stage.jobs().timers().list())
                .extracting(Job::getProcessDefinitionKey)
                .containsExactly(Drawings.REVIEW_GATE, Drawings.REVIEW_GATE);

        stage.complete(Drawings.REVIEW);

        assertThat(stage.jobs().count()).isZero();
        stage.later(Duration.ofDays(30));
        assertThat(stage.calls).containsExactly("open E-1001 3", "conclude E-1001 3");
    }

    @Test
    void doesNotOpenWithoutDeadlines() {
        stage.engagement.isOfSize("enormous");

        assertThatThrownBy(() -> reach(1)).isInstanceOf(ProcessEngineException.class);
        assertThat(stage.openTasks()).isEmpty();
    }

    private static ProcessInstance reach(long gate) {
        return stage.start(Drawings.REVIEW_GATE, Map.of(Drawings.GATE, gate));
    }
}
