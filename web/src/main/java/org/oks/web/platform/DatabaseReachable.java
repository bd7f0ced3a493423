package org.oks.web.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.oks.platform.Database;

/** Ready means: the database answers, and its tables are there (migrations run before anything is deployed). */
@Readiness
@ApplicationScoped
public class DatabaseReachable implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;
    private static final System.Logger LOG = System.getLogger(DatabaseReachable.class.getName());

    @Resource(lookup = Database.JNDI)
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try {
                return statement
                        .executeQuery("select count(*) from engagement_institution where 1 = 0")
                        .next();
            } finally {
                // H2 keeps it for the connection, and so for whoever the pool gives it to next
                statement.setQueryTimeout(0);
            }
        } catch (SQLException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "database does not answer", unreachable);
            return false;
        }
    }
}
