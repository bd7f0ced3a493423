package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.oks.platform.OksClock;

/** The suite runs inside the product, on the database this run is about. */
@ExtendWith(ArquillianExtension.class)
class DataSourceIT {
    @Resource(lookup = "java:app/jdbc/oks")
    private DataSource source;

    @Inject
    private UserTransaction transaction;

    @Inject
    private OksClock clock;

    @Deployment
    static Archive<?> suite() {
        return Suite.ear();
    }

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
