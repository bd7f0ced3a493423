package org.oks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One writer at a time on the embedded database. When H2 saves a commit it takes the state of its maps one after the
 * other while other connections go on changing them; a process killed after such a save, and before the next, leaves a
 * file in which part of a transaction is committed and part is not. With one writer nothing changes while a commit is
 * saved.
 *
 * <p>A writer is a thread, with all connections that it writes on: a transaction may suspend another of its own thread.
 */
final class OneWriter {
    private static final Map<String, OneWriter> BY_ADDRESS = new ConcurrentHashMap<>();

    private final Semaphore turn = new Semaphore(1, true);
    private final Set<Connection> writing = Collections.newSetFromMap(new IdentityHashMap<>());
    private final long patienceMillis;
    private @Nullable Thread writer;

    OneWriter(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** The one of this database in this process. */
    static OneWriter of(String url) {
        return BY_ADDRESS.computeIfAbsent(url, address -> new OneWriter(TimeUnit.SECONDS.toMillis(60)));
    }

    /**
     * Waits until nobody else writes.
     *
     * @throws SQLException if another transaction writes for longer than our patience, or the wait is interrupted
     */
    void begin(Connection connection) throws SQLException {
        synchronized (this) {
            if (writing.contains(connection)) {
                return;
            }
            if (writer == Thread.currentThread()) {
                writing.add(connection);
                return;
            }
        }
        try {
            if (!turn.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new SQLTransactionRollbackException(
                        "Another transaction has been writing on the embedded database for " + patienceMillis + " ms.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransactionRollbackException("Interrupted while another transaction writes.", e);
        }
        synchronized (this) {
            writer = Thread.currentThread();
            writing.add(connection);
        }
    }

    /** The connection's transaction has ended, in whatever thread and however. */
    synchronized void end(Connection connection) {
        if (writing.remove(connection) && writing.isEmpty()) {
            writer = null;
            turn.release();
        }
    }
}
