package org.oks.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables to what this release needs before anything touches them: the process engine's own scripts as one
 * history ({@code flyway_engine}), the rooms' scripts as another ({@code flyway_rooms}). Runs first of all at start;
 * whoever needs tables at start says {@code @DependsOn("Migrations")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    private static final Logger LOG = System.getLogger(Migrations.class.getName());
    /** Any number that is ours; nodes that start together wait for each other on it. */
    private static final long LOCK = 0x4F4B53_0001L;

    @Inject
    MigrationsAhead begun;

    @PostConstruct
    void atStart() {
        begun.await();
    }

    /** @throws MigrationFailed when the database is not as this release needs it; then nothing may start */
    static void run(MigrationsTarget target) {
        DataSource source = target.open();
        try (Connection connection = source.getConnection()) {
            lock(connection, target);
            int engine = migrate(
                    source,
                    "flyway_engine",
                    configuration -> configuration.resourceProvider(new MigrationsOfEngine(target)));
            int rooms = migrate(source, "flyway_rooms", configuration -> configuration
                    .locations("classpath:db/common", "classpath:db/" + target.vendor())
                    // scripts are numbered by room, so a later release of a low room comes after a high one
                    .outOfOrder(true)
                    // the engine's tables are there already
                    .baselineOnMigrate(true)
                    .baselineVersion("0"));
            if (target.postgres() && !target.ownerWorks()) {
                new MigrationsGrants(connection, target.worker()).give();
            }
            LOG.log(Level.INFO, "Tables are ready: scripts run engine={0} rooms={1}", engine, rooms);
        } catch (SQLException | FlywayException e) {
            throw new MigrationFailed(
                    "The tables at " + target.place() + " could not be brought to this release. " + sentence(e), e);
        }
    }

    private static int migrate(DataSource source, String table, UnaryOperator<FluentConfiguration> how) {
        FluentConfiguration configuration = Flyway.configure(MigrationsTarget.loader())
                .dataSource(source)
                .table(table)
                .placeholderReplacement(false);
        return how.apply(configuration).load().migrate().migrationsExecuted;
    }

    /**
     * Flyway's own lock guards each script, not the moment in which a history is founded; this one guards the whole and
     * falls with the connection. The embedded database has one process only.
     */
    private static void lock(Connection connection, MigrationsTarget target) throws SQLException {
        if (target.postgres()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            }
        }
    }

    /** What the database said, on one line that ends with a full stop. */
    static String sentence(Throwable thrown) {
        @Nullable Throwable innermost = thrown;
        String said = String.valueOf(thrown.getMessage());
        if (said.startsWith("Found non-empty schema")) {
            return "It holds tables of something else; give OKS an empty database of its own.";
        }
        while (innermost != null) {
            if (innermost instanceof SQLException && innermost.getMessage() != null) {
                said = String.valueOf(innermost.getMessage());
            }
            innermost = innermost.getCause();
        }
        String line = said.lines()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("no reason given");
        return line.endsWith(".") ? line : line + ".";
    }
}
