package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.oks.platform.OksClock;

/** The suite runs inside the product, on the database this run is about. */
class DataSourceIT extends Inside {
    @Inject
    private UserTransaction transaction;

    @Inject
    private OksClock clock;

    @Test
    void theOneDataSourceIsTheDatabaseOfThisRun() throws Exception {
        try (Connection connection = source.getConnection()) {
            String wanted = System.getProperty("oks.db.url").startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
            assertEquals(wanted, connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void itTakesPartInTheTransaction() throws Exception {
        transaction.begin();
        try (Connection connection = source.getConnection()) {
            assertFalse(connection.getAutoCommit());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void beansOfTheProductAreInjected() {
        assertEquals("Z", clock.getZone().getId());
    }
}
