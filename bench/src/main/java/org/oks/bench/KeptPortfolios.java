package org.oks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Portfolios of several sizes, each made once, by OKS itself, and kept as a database of its own. */
final class KeptPortfolios {
    /** What the large demonstration says in its log when it is there. */
    private static final String MADE = "The portfolio is made";

    /** Nothing is measured while engagements are made: flags for speed. */
    private static final List<String> FILLING = List.of("-XX:+UseParallelGC", "-Xmx1500m");

    private final Postgres postgres;
    private final Servers servers;
    private final Path data;
    private final int port;

    KeptPortfolios(Postgres postgres, Servers servers, Path data, int port) {
        this.postgres = postgres;
        this.servers = servers;
        this.data = data;
        this.port = port;
    }

    String name(int size) {
        return "portfolio_of_" + size;
    }

    /**
     * Makes a portfolio through the application, unless it is kept from an earlier run.
     *
     * @param smaller the size of a kept one that it goes on from; 0 to begin with nothing
     */
    void make(int size, int smaller) throws IOException, SQLException {
        if (postgres.has(name(size))) {
            Say.line("  %,7d engagements are kept from an earlier run", size);
            return;
        }
        String making = name(size) + "_being_made";
        if (postgres.has(making)) {
            Say.line("  %,7d engagements: going on where an earlier run was ended", size);
        } else if (smaller == 0) {
            postgres.create(making);
        } else {
            postgres.copy(making, name(smaller));
        }
        Map<String, String> environment = new HashMap<>(postgres.environment(making));
        environment.put("OKS_DEMO_ENGAGEMENTS", Integer.toString(size));
        Path log = data.resolve("log").resolve("oks.0.log");
        Files.deleteIfExists(log);
        try (Program oks = servers.oks(FILLING, data, port, true, environment)) {
            oks.await(Duration.ofHours(8), () -> Program.said(log, MADE));
            Say.line("  %,7d engagements made through the application in %.0f s", size, oks.secondsSinceLaunch());
        }
        try (Connection database = postgres.connect(making);
                Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        postgres.rename(making, name(size));
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
}
