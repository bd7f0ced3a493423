package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.UUID;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/**
 * Why the engine has a transaction manager of its own: on the threads that its jobs run on, the container's lets half
 * the work of a failed job stay. When the first test fails, Payara has mended this, and the cure may go.
 */
class TransactionsIT extends Inside {
    @Resource
    private ManagedExecutorService executor;

    @Test
    void theContainersOwnLetsWhatWasRolledBackStay() throws Exception {
        assertEquals(1, rowsAfterRollback(container()));
    }

    @Test
    void withOursNothingStays() throws Exception {
        // not public: nobody but the engine is to use it
        Constructor<?> ours =
                Class.forName("org.oks.workflow.JtaForCamunda").getDeclaredConstructor(TransactionManager.class);
        ours.setAccessible(true);
        assertEquals(0, rowsAfterRollback((TransactionManager) ours.newInstance(container())));
    }

    @SuppressWarnings("BanJNDI") // a name of the server's own
    private static TransactionManager container() throws Exception {
        return InitialContext.doLookup("java:appserver/TransactionManager");
    }

    private long rowsAfterRollback(TransactionManager transactions) throws Exception {
        String person = UUID.randomUUID().toString();
        executor.submit(() -> {
                    transactions.begin();
                    try {
                        insert(person);
                    } finally {
                        transactions.rollback();
                    }
                    return null;
                })
                .get();
        return new Tables(source).number("select count(*) from platform_idempotency where person_id = ?", person);
    }

    private void insert(String person) throws Exception {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into platform_idempotency"
                        + " (person_id, idempotency_key, request_hash, location, created_at)"
                        + " values (?, 'key', 'hash', 'nowhere', current_timestamp)")) {
            insert.setString(1, person);
            insert.executeUpdate();
        }
    }
}
