package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A governance element on its own: the sponsor adopts it, sends it back, or is not asked any more. */
class ElementProcessTest {
    @RegisterExtension
    @Order(2)
    static final Stage stage = Stage.covering("elements", Drawings.GOVERNANCE_ELEMENT);

    @RegisterExtension
    @Order(1)
    static final ProcessEngineCoverageExtension coverage = stage.coverage();

    @Test
    void waitsForTheSponsorOfItsEngagement() {
        ProcessInstance instance = stage.propose();

        assertThat(instance).isWaitingAtExactly(Drawings.SIGN_OFF);
        assertThat(stage.task(Drawings.SIGN_OFF))
                .hasName("Sign off the element")
                .hasCandidateGroup("E-1001:sponsor")
                .hasFormKey("/governance/element.xhtml")
                .isNotAssigned();
        assertThat(instance).variables().containsOnlyKeys(Drawings.ENGAGEMENT_ID);
    }

    @Test
    void isAdoptedWhenTheSponsorSignedOff() {
        ProcessInstance instance = stage.propose();
        stage.governance.isAdopted(true);
        stage.complete(Drawings.SIGN_OFF);

        assertThat(instance).isEnded().hasPassed("adopted").hasNotPassed("sent-back");
    }

    @Test
    void isSentBackWhenOurTablesDoNotSayThatItIsAdopted() {
        ProcessInstance instance = stage.propose();
        stage.governance.isAdopted(false);
        stage.complete(Drawings.SIGN_OFF);

        assertThat(instance).isEnded().hasPassed("sent-back").hasNotPassed("adopted");
    }

    @Test
    void isNotWaitedForOnceTheEngagementEnds() {
        ProcessInstance instance = stage.propose();
        over();

        assertThat(instance).isEnded().hasPassed("unsigned").hasNotPassed("is-adopted");
        assertThatThrownBy(ElementProcessTest::over).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void cancellingTheEngagementAloneLeavesItToOurTables() {
        ProcessInstance engagement = stage.start();
        ProcessInstance element = stage.propose();
        stage.cancel();

        assertThat(engagement).isWaitingAt(Drawings.CANCEL_REVIEW);
        assertThat(element).isWaitingAtExactly(Drawings.SIGN_OFF);
    }

    private static void over() {
        stage.engine()
                .getRuntimeService()
                .createMessageCorrelation(Drawings.SIGN_OFF_OVER)
                .processInstanceBusinessKey(Stage.ELEMENT)
                .correlate();
    }
}
