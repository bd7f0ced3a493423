package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each task of a phase and of closing is due by the decision table, and reminds before, on and after the day, each once. */
class StepReminderProcessTest {
    @RegisterExtension
    static final Stage stage = Stage.plain("reminders");

    static Stream<Arguments> everyStep() {
        return IntStream.rangeClosed(1, 4).boxed().flatMap(phase -> Stream.concat(
                        Drawings.STEPS.get(phase - 1).stream(), Stream.of(Drawings.SUBMIT))
                .map(step -> Arguments.of(phase, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void remindsBeforeOnAndAfterTheDayAndThenTellsTheManagersEachOnce(int phase, String step) {
        opened(phase, step);
        assertThat(dueIn(step)).isEqualTo(Duration.ofDays(14));
        stage.calls.clear();

        stage.later(Duration.ofDays(11).minusMinutes(1));
        assertThat(stage.calls).isEmpty();
        comes("dueSoon", Duration.ofMinutes(1));
        comes("due", Duration.ofDays(3));
        comes("overdue", Duration.ofDays(3));
        comes("escalate", Duration.ofDays(7));

        stage.calls.clear();
        stage.later(Duration.ofDays(100));
        assertThat(stage.calls).isEmpty();
        assertThat(stage.openTasks()).containsExactly(step);
        stage.complete(step);
    }

    @ParameterizedTest
    @CsvSource({"light, 14", "full, 21"})
    void aFullEngagementHasLonger(String size, int days) {
        stage.engagement.isOfSize(size);
        opened(3, Drawings.WORK);

        assertThat(dueIn(Drawings.WORK)).isEqualTo(Duration.ofDays(days));
    }

    @Test
    void whatIsDoneRemindsNobody() {
        opened(3, Drawings.WORK);
        stage.later(Duration.ofDays(11));
        stage.complete(Drawings.WORK);
        stage.calls.clear();

        stage.later(Duration.ofDays(10));

        assertThat(stage.calls)
                .as("the task before is done, and its successor's time runs anew")
                .isEmpty();
        stage.later(Duration.ofDays(1));
        assertThat(stage.calls).containsExactly("dueSoon");
    }

    @Test
    void theReviewThatClosesRemindsTooAlsoAfterACancel() {
        stage.start();
        stage.openPhase(1);
        stage.cancel();
        assertThat(stage.openTasks()).containsExactly(Drawings.CANCEL_REVIEW);
        assertThat(dueIn(Drawings.CANCEL_REVIEW)).isEqualTo(Duration.ofDays(14));
        stage.calls.clear();

        comes("dueSoon", Duration.ofDays(11));
        stage.complete(Drawings.CANCEL_REVIEW);
        assertThat(stage.jobs().list()).isEmpty();
    }

    @Test
    void afterAStopTheReviewRemindsToo() {
        stage.start();
        stage.runPhase(1);
        stage.decide(1, "stop");
        assertThat(dueIn(Drawings.CLOSING_REVIEW)).isEqualTo(Duration.ofDays(14));
        stage.calls.clear();

        comes("dueSoon", Duration.ofDays(11));
        comes("due", Duration.ofDays(3));
        stage.complete(Drawings.CLOSING_REVIEW);
    }

    private static void comes(String what, Duration later) {
        stage.calls.clear();
        stage.later(later);
        assertThat(stage.calls).containsExactly(what);
    }

    /** Only this step is owed; everything else is done. */
    private static void opened(int phase, String step) {
        stage.engagement.areDone(Drawings.STEPS.get(phase - 1).stream()
                .filter(other -> !other.equals(step))
                .toArray(String[]::new));
        stage.start(Drawings.PHASES.get(phase - 1), Map.of());
        if (step.equals(Drawings.SUBMIT) && stage.openTasks().equals(List.of(Drawings.WORK))) {
            stage.complete(Drawings.WORK);
        }
        assertThat(stage.openTasks()).containsExactly(step);
    }

    private static Duration dueIn(String step) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        Duration exactly = Duration.between(now, stage.task(step).getDueDate().toInstant());
        // the clock of the engine runs on between the two
        return Duration.ofMinutes(Math.round(exactly.toSeconds() / 60.0));
    }
}
