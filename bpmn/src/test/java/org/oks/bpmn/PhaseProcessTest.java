package org.oks.bpmn;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

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
    @ValueSource(ints = {1, 2, 3, 4})
    void isOpenedWorkedOnAndSubmitted(int phase) {
        ProcessInstance instance = stage.start(Drawings.PHASES.get(phase - 1), Map.of());

        org.assertj.core.api.Assertions.assertThat(stage.calls).containsExactly("openPhase E-1001 " + phase);
        assertThat(instance).isWaitingAtExactly(Drawings.WORK);
        assertThat(stage.task(Drawings.WORK))
                .hasName("Work of the phase")
                .hasCandidateGroup("E-1001:team")
                .hasFormKey("/engagement/work.xhtml");
        stage.complete(Drawings.WORK);

        assertThat(instance).isWaitingAtExactly(Drawings.SUBMIT);
        assertThat(stage.task(Drawings.SUBMIT))
                .hasName("Submit for gate " + phase)
                .hasCandidateGroup("E-1001:lead")
                .hasFormKey("/gate/submit.xhtml");
        stage.complete(Drawings.SUBMIT);

        assertThat(instance).isEnded();
    }
}
