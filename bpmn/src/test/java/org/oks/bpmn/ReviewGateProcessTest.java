package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One review gate alone: panel, review and decision, sent back when not ready, reminders and escalation. */
class ReviewGateProcessTest {
    @RegisterExtension
    @Order(2)
    static final Stage stage = Stage.covering("review-gates", Drawings.REVIEW_GATE);

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension coverage = stage.coverage();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void getsAPanelAndIsDecidedByItsLead(long gate) {
        ProcessInstance instance = reach(gate);

        assertThat(instance).isWaitingAtExactly(Drawings.APPOINT_PANEL);
        assertThat(stage.task(Drawings.APPOINT_PANEL))
                .hasName("Appoint the panel")
                .hasCandidateGroup("E-1001:manager")
                .hasFormKey("/gate/panel.xhtml");
        stage.complete(Drawings.APPOINT_PANEL);

        assertThat(instance).isWaitingAtExactly(Drawings.DECIDE);
        assertThat(stage.task(Drawings.DECIDE))
                .hasName("Decide the gate")
                .isAssignedTo("lead-of-E-1001-" + gate)
                .hasCandidateGroupAssociated("E-1001:panel")
                .hasFormKey("/gate/review.xhtml");
        stage.complete(Drawings.DECIDE);

        assertThat(instance).isEnded().hasPassed("gate-decided");
        assertThat(stage.calls).containsExactly("open E-1001 " + gate, "conclude E-1001 " + gate);
    }

    @Test
    void goesBackWhenNotReadyAfterAll() {
        stage.gates.isReady(2, false);

        ProcessInstance instance = reach(2);

        assertThat(instance)
                .isEnded()
                .hasPassed("gate-not-ready")
                .hasNotPassed(Drawings.APPOINT_PANEL, Drawings.DECIDE);
        assertThat(stage.calls).containsExactly("open E-1001 2", "sendBack E-1001 2");
        assertThat(stage.jobs().count()).isZero();
    }

    @Test
    void eachReviewerWhoIsNamedGetsATaskOfTheirOwn() {
        ProcessInstance instance = reach(2);
        stage.appoint();
        stage.name("first");
        stage.name("second");

        assertThat(stage.tasks(Drawings.WEIGH)).hasSize(2).allSatisfy(task -> assertThat(task)
                .hasName("Weigh the evidence")
                .hasCandidateGroupAssociated("E-1001:panel")
                .hasFormKey("/gate/review.xhtml"));
        assertThat(stage.tasks(Drawings.WEIGH))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("first", "second");

        stage.weigh("first");
        assertThat(stage.tasks(Drawings.WEIGH)).extracting(Task::getAssignee).containsExactly("second");
        stage.weigh("second");
        assertThat(instance).isWaitingAtExactly(Drawings.DECIDE).hasPassed("evidence-weighed");
    }

    /** Or one reviewer's run would overwrite who another's is. */
    @Test
    void thePersonInAMessageIsKnownToThatRunAlone() {
        ProcessInstance instance = reach(2);
        stage.name("first");
        stage.name("second");

        assertThat(instance)
                .variables()
                .containsOnlyKeys(
                        Drawings.GATE, Drawings.PANEL_REMINDER_AFTER, Drawings.REMINDER_AFTER, Drawings.ESCALATE_AFTER);
        assertThat(stage.tasks(Drawings.WEIGH))
                .extracting(task -> stage.engine().getTaskService().getVariable(task.getId(), Drawings.REVIEWER))
                .containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void aSeatThatFallsEmptyIsFilledAgainWhileTheRestGoesOn() {
        ProcessInstance instance = reach(3);
        stage.appoint();
        stage.name("first");

        stage.emptySeat();
        assertThat(stage.task(Drawings.REPLACE_REVIEWER))
                .hasName("Name a replacement")
                .hasCandidateGroup("E-1001:manager")
                .hasFormKey("/gate/panel.xhtml");
        assertThat(stage.openTasks())
                .containsExactlyInAnyOrder(Drawings.DECIDE, Drawings.WEIGH, Drawings.REPLACE_REVIEWER);

        stage.complete(Drawings.REPLACE_REVIEWER);
        stage.name("replacement");
        assertThat(instance).hasPassed("seat-filled");
        assertThat(stage.tasks(Drawings.WEIGH))
                .extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("first", "replacement");
    }

    @Test
    void theDecisionEndsWhateverIsStillOpen() {
        ProcessInstance instance = reach(1);
        stage.appoint();
        stage.name("first");
        stage.name("second");
        stage.emptySeat();
        stage.weigh("first");

        stage.complete(Drawings.DECIDE);

        assertThat(instance).isEnded().hasPassed("gate-decided").hasNotPassed("seat-filled");
        assertThat(stage.openTasks()).isEmpty();
        assertThat(stage.jobs().count()).isZero();
        assertThatThrownBy(() -> stage.name("third")).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void remindersEndNoReview() {
        reach(1);
        stage.appoint();
        stage.name("first");
        stage.later(Duration.ofDays(30));

        assertThat(stage.openTasks()).containsExactlyInAnyOrder(Drawings.DECIDE, Drawings.WEIGH);
    }

    @ParameterizedTest
    @CsvSource({"light, 2", "full, 3"})
    void remindsTheManagersOfAPanelThatIsMissing(String size, int days) {
        stage.engagement.isOfSize(size);
        ProcessInstance instance = reach(4);
        assertThat(instance).variables().containsEntry(Drawings.PANEL_REMINDER_AFTER, "P" + days + "D");

        stage.later(Duration.ofDays(days).minusMinutes(1));
        assertThat(stage.calls).containsExactly("open E-1001 4");

        stage.later(Duration.ofMinutes(2));
        assertThat(stage.calls).containsExactly("open E-1001 4", "remindManagers E-1001 4");
        assertThat(instance).isWaitingAtExactly(Drawings.APPOINT_PANEL).hasPassed("managers-reminded");
        assertThat(stage.jobs().count()).as("it comes once").isZero();
    }

    @ParameterizedTest
    @CsvSource({"light, 3, 7", "full, 5, 10"})
    void remindsAndEscalatesAfterTheTimesOfTheTable(String size, int reminder, int escalation) {
        stage.engagement.isOfSize(size);
        ProcessInstance instance = reach(1);
        assertThat(instance)
                .variables()
                .containsEntry(Drawings.REMINDER_AFTER, "P" + reminder + "D")
                .containsEntry(Drawings.ESCALATE_AFTER, "P" + escalation + "D");
        stage.appoint();

        stage.later(Duration.ofDays(reminder).minusMinutes(1));
        assertThat(stage.calls).containsExactly("open E-1001 1");

        stage.later(Duration.ofMinutes(2));
        assertThat(stage.calls).endsWith("remind E-1001 1").hasSize(2);
        assertThat(instance).isWaitingAtExactly(Drawings.DECIDE);

        stage.later(Duration.ofDays(escalation - reminder).minusMinutes(2));
        assertThat(stage.calls).endsWith("remind E-1001 1").hasSize(2);

        stage.later(Duration.ofMinutes(2));
        assertThat(stage.calls).endsWith("escalate E-1001 1").hasSize(3);
        assertThat(instance).isWaitingAtExactly(Drawings.DECIDE);
        assertThat(stage.jobs().count()).as("each comes once").isZero();

        stage.complete(Drawings.DECIDE);
        assertThat(instance).isEnded();
    }

    @Test
    void remindsNobodyOnceDecided() {
        reach(3);
        assertThat(stage.jobs().timers().list()).as("for the panel").hasSize(1);
        stage.appoint();
        assertThat(stage.jobs().timers().list())
                .extracting(Job::getProcessDefinitionKey)
                .containsExactly(Drawings.REVIEW_GATE, Drawings.REVIEW_GATE);

        stage.complete(Drawings.DECIDE);

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
