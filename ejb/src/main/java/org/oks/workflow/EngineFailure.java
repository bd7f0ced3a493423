package org.oks.workflow;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Turns what the engine throws into what the trade calls it. */
final class EngineFailure {
    /** Serialisation, deadlock and the constraints that a simultaneous completion runs into, by SQL state. */
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "90131", "23503", "23505", "23506");

    private EngineFailure() {}

    /** The rule that was broken or the race that was lost; anything else as it came. */
    static RuntimeException asPeopleSeeIt(RuntimeException thrown) {
        for (Throwable t = thrown; t != null; t = cause(t)) {
            if (t instanceof DomainException broken) {
                return broken;
            }
            if (lostRace(t)) {
                ChangedMeanwhile changed = new ChangedMeanwhile(Text.of("workflow.the.task"));
                changed.addSuppressed(thrown);
                return changed;
            }
            if (t instanceof MismatchingMessageCorrelationException) {
                return new NothingRuns();
            }
        }
        return thrown;
    }

    private static boolean lostRace(Throwable t) {
        return t instanceof OptimisticLockingException
                || (t instanceof SQLException sql && sql.getSQLState() != null && LOST_RACE.contains(sql.getSQLState()))
                || (t instanceof NullValueException
                        && String.valueOf(t.getMessage()).startsWith("Cannot find task"));
    }

    private static @Nullable Throwable cause(Throwable t) {
        return t.getCause() == t ? null : t.getCause();
    }
}
