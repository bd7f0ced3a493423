package org.oks.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a failure means that two changed the same thing at once: a stale version, a unique constraint, a
 * deadlock or a lock that did not come free. Nothing was changed then, and trying again may well succeed.
 */
public final class LostRace {
    /** Serialisation, deadlock, lock not available, unique constraint, concurrent update; PostgreSQL and H2. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "23505", "90131", "HYT00");

    private LostRace() {}

    /** True when the failure, or what caused it, is a lost race. */
    public static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException
                    || isState(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(Throwable cause) {
        for (SQLException sql = cause instanceof SQLException first ? first : null;
                sql != null;
                sql = sql.getNextException()) {
            if (sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
