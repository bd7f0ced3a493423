package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Portfolios of several sizes, each made once and kept as a database of its own. */
final class KeptPortfolios {
    private static final String BEING_MADE = "portfolio_being_made";

    private final Postgres postgres;
    private final Servers servers;
    private final Path data;
    private final int port;
    private final int users;

    KeptPortfolios(Postgres postgres, Servers servers, Path data, int port, int users) {
        this.postgres = postgres;
        this.servers = servers;
        this.data = data;
        this.port = port;
        this.users = users;
    }

    String name(int size) {
        return "portfolio_" + users + "_users_" + size;
    }

    /** The smallest: every engagement through the doors. */
    void throughTheDoors(int size) throws IOException, SQLException, InterruptedException {
        if (postgres.has(name(size))) {
            Say.line("  %,d engagements are kept from an earlier run", size);
            return;
        }
        postgres.create(BEING_MADE);
        try (Program oks = servers.oks(data, port, true, postgres.environment(BEING_MADE));
                Connection database = postgres.connect(BEING_MADE)) {
            People people = People.of(users, DemonstrationPassword.in(data));
            people.settle(database);
            double seconds = new Portfolio(oks.address(), people).fill(size);
            Copies.remember(database);
            Say.line(
                    "  %,d engagements made through the doors, by REST, in %.0f s (accounts copied by SQL)",
                    size, seconds);
        }
        postgres.rename(BEING_MADE, name(size));
    }

    /** A larger one: the smallest, multiplied. */
    void multiplied(int size, int smallest) throws SQLException {
        if (postgres.has(name(size))) {
            Say.line("  %,d engagements are kept from an earlier run", size);
            return;
        }
        long begin = System.nanoTime();
        postgres.copy(BEING_MADE, name(smallest));
        try (Connection database = postgres.connect(BEING_MADE)) {
            long rows = Copies.make(database, size / smallest - 1);
            Say.line(
                    "  %,d engagements: those %,d through the doors, the others NOT but copied by SQL (%,d rows in %.0f s);"
                            + " tasks of the engine that our inbox lacks, and the other way round: %d",
                    size, smallest, rows, (System.nanoTime() - begin) / 1e9, disagreements(database));
        }
        postgres.rename(BEING_MADE, name(size));
    }

    /** Timers far off and no counted sign-ins: a portfolio that was kept for weeks is still what it was. */
    void rest(int size) throws SQLException {
        try (Connection database = postgres.connect(name(size));
                Statement statement = database.createStatement()) {
            statement.execute("update act_ru_job set duedate_ = now() + interval '30 days'"
                    + " where type_ = 'timer' and process_instance_id_ is not null");
            statement.execute("delete from people_throttle");
            statement.execute("checkpoint");
        }
    }

    private static long disagreements(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from act_ru_task a full join workflow_inbox w"
                        + " on w.task_id = a.id_ where a.id_ is null or w.task_id is null")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
