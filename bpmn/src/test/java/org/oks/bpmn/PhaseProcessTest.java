package org.oks.bpmn;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each phase alone: it is opened, worked on and submitted, by the right people on the right pages. */
class PhaseProcessTest {
    @RegisterExtension
    @Order(2)
    static final Stage stage = Stage.covering("phases", Drawings.PHASES.toArray(String[]::new));

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension coverage = stage.coverage();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isReviewedBeforeAndAfterWithItsStepsSideBySide(int phase) {
        ProcessInstance instance = stage.start(Drawings.PHASES.get(phase - 1), Map.of());
        List<String> steps = Drawings.STEPS.get(phase - 1);

        org.assertj.core.api.Assertions.assertThat(stage.calls).containsExactly("openPhase E-1001 " + phase);
        assertThat(instance).isWaitingAtExactly(Drawings.BEFORE_REVIEW);
        stage.complete(Drawings.BEFORE_REVIEW);

        List<String> between = steps.subList(1, steps.size() - 1);
        assertThat(instance).isWaitingAtExactly(between.toArray(String[]::new));
        between.forEach(step -> {
            assertThat(stage.task(step)).hasCandidateGroup("E-1001:team");
            stage.complete(step);
        });

        assertThat(instance).isWaitingAtExactly(Drawings.AFTER_REVIEW);
        stage.complete(Drawings.AFTER_REVIEW);
        submit(phase, instance);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsDoneIsNotAskedAgain(int phase) {
        List<String> steps = Drawings.STEPS.get(phase - 1);
        String owed = steps.get(2);
        stage.engagement.areDone(
                steps.stream().filter(step -> !step.equals(owed)).toArray(String[]::new));

        ProcessInstance instance = stage.start(Drawings.PHASES.get(phase - 1), Map.of());

        assertThat(instance).isWaitingAtExactly(owed);
        stage.complete(owed);
        submit(phase, instance);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whereNothingIsOwedThePhaseIsSubmittedAtOnce(int phase) {
        stage.engagement.areDone(Drawings.STEPS.get(phase - 1).toArray(String[]::new));

        submit(phase, stage.start(Drawings.PHASES.get(phase - 1), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void isOpenedWorkedOnAndSubmitted(int phase) {
        ProcessInstance instance = stage.start(Drawings.PHASES.get(phase - 1), Map.of());

        org.assertj.core.api.Assertions.assertThat(stage.calls).containsExactly("openPhase E-1001 " + phase);
        assertThat(instance).isWaitingAtExactly(Drawings.WORK);
        assertThat(stage.task(Drawings.WORK))
                .hasName("Work of the phase")
                .hasCandidateGroup("E-1001:team")
                .hasFormKey("/engagement/work.xhtml");
        stage.complete(Drawings.WORK);
        submit(phase, instance);
    }

    private static void submit(int phase, ProcessInstance instance) {
        assertThat(instance).isWaitingAtExactly(Drawings.SUBMIT);
        assertThat(stage.task(Drawings.SUBMIT))
                .hasName("Submit for gate " + phase)
                .hasCandidateGroup("E-1001:lead")
                .hasFormKey("/gate/submit.xhtml");
        stage.complete(Drawings.SUBMIT);

        assertThat(instance).isEnded();
    }
}
