package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager cancels at any time: whatever was open ends, one after action review remains. */
class CancelProcessTest {
    @RegisterExtension
    static final Stage stage = Stage.plain("cancels");

    /** Where an engagement can stand when it is cancelled. */
    enum Moment {
        PHASE_NOT_YET_OPEN {
            @Override
            void reach() {}
        },
        WORK_OPEN {
            @Override
            void reach() {
                stage.openPhase(1);
            }
        },
        SUBMIT_OPEN {
            @Override
            void reach() {
                stage.openPhase(1);
                stage.work(1);
            }
        },
        WAITING_FOR_A_PANEL {
            @Override
            void reach() {
                stage.runPhase(1);
                assertThat(stage.jobs().timers().count()).isEqualTo(1);
            }
        },
        IN_REVIEW_WITH_BOTH_TIMERS {
            @Override
            void reach() {
                stage.runPhase(1);
                stage.appoint();
                assertThat(stage.jobs().timers().count()).isEqualTo(2);
            }
        },
        IN_REVIEW_AFTER_THE_REMINDER {
            @Override
            void reach() {
                stage.runPhase(1);
                stage.appoint();
                stage.later(Duration.ofDays(4));
                assertThat(stage.jobs().timers().count()).isEqualTo(1);
            }
        },
        WHILE_REVIEWERS_WEIGH_AND_A_SEAT_IS_EMPTY {
            @Override
            void reach() {
                stage.runPhase(1);
                stage.appoint();
                stage.name("first");
                stage.name("second");
                stage.emptySeat();
                assertThat(stage.openTasks()).hasSize(4);
            }
        },
        RETURNED {
            @Override
            void reach() {
                stage.runPhase(1);
                stage.decide(1, "again");
                stage.openPhase(1);
            }
        },
        IN_THE_LAST_GATE {
            @Override
            void reach() {
                for (int phase = 1; phase < 4; phase++) {
                    stage.runPhase(phase);
                    stage.decide(phase, "next");
                }
                stage.runPhase(4);
            }
        },
        CLOSING_AFTER_A_STOP {
            @Override
            void reach() {
                stage.runPhase(1);
                stage.decide(1, "stop");
            }
        };

        abstract void reach();
    }

    @ParameterizedTest
    @EnumSource
    void endsWhateverIsOpen(Moment moment) {
        ProcessInstance instance = stage.start();
        moment.reach();
        stage.calls.clear();

        stage.cancel();

        assertThat(stage.openTasks()).containsExactly(Drawings.CANCEL_REVIEW);
        assertThat(stage.jobs().count())
                .as("timers and jobs left, but for those of the review itself")
                .isEqualTo(stage.jobs().activityId(Drawings.CANCEL_REVIEW).count())
                .isEqualTo(4);
        assertThat(stage.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .list())
                .as("no phase and no gate runs on")
                .extracting(ProcessInstance::getId)
                .containsExactly(instance.getId());
        stage.complete(Drawings.CANCEL_REVIEW);

        assertThat(instance).isEnded();
        assertThat(stage.calls).containsExactly("beginClosing E-1001", "end E-1001");
    }

    @Test
    void isNotToBeCancelledTwice() {
        stage.start();
        stage.cancel();

        assertThatThrownBy(stage::cancel).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(stage.openTasks()).containsExactly(Drawings.CANCEL_REVIEW);
    }

    @Test
    void isNotToBeCancelledOnceEnded() {
        stage.start();
        stage.runPhase(1);
        stage.decide(1, "stop");
        stage.complete(Drawings.CLOSING_REVIEW);

        assertThatThrownBy(stage::cancel).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void leavesOtherEngagementsAlone() {
        ProcessInstance other = stage.start();
        stage.engine()
                .getRuntimeService()
                .createMessageCorrelation(Drawings.CANCELLED)
                .processInstanceBusinessKey("E-1002")
                .correlateAllWithResult();

        assertThat(other).isWaitingAtExactly("phase-1");
    }
}
