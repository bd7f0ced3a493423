package org.oks.bench;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What sealing costs the writers of the audit: rows per second that eight of them commit while the running application
 * seals what they wrote, against the same inserts into tables of the same form that nobody seals, in turns on one
 * PostgreSQL. Then how long the last row waits for its seal, and how fast the application verifies the chain.
 */
final class AuditBench {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Arguments arguments;
    private final int count;
    private final int clients;

    AuditBench(Arguments arguments) {
        this.arguments = arguments;
        this.count = arguments.number("count", 40_000);
        this.clients = arguments.number("clients", 8);
    }

    void run() throws Exception {
        Path folder = Folders.fresh(arguments.data().resolve("audit"));
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"), arguments.port() + 2)) {
            postgres.create("oks");
            Path data = folder.resolve("oks");
            try (Program oks = new Servers(arguments).oks(data, arguments.port(), false, postgres.environment("oks"))) {
                execute(postgres, "create table bench_event (like audit_event including all)");
                execute(postgres, "create table bench_payload (like audit_payload including all)");
                measure(postgres, oks, data);
            }
        }
        Folders.fresh(folder);
    }

    private void measure(Postgres postgres, Program oks, Path data) throws Exception {
        Figures chained = new Figures();
        Figures plain = new Figures();
        Figures lag = new Figures();
        // the first of each warms up and is not counted
        for (int round = 0; round <= arguments.number("rounds", 3); round++) {
            Figures ignored = new Figures();
            (round == 0 ? ignored : plain).add(rate(postgres, "bench_", false));
            (round == 0 ? ignored : chained).add(rate(postgres, "audit_", true));
            (round == 0 ? ignored : lag).add(sealed(postgres));
        }
        Say.line("%n%,d rows of the audit, %d writers, %s:", count, clients, Postgres.SETTINGS);
        Say.line("  unchained %8.0f rows/s", plain.median());
        Say.line(
                "  sealed    %8.0f rows/s   RATIO to unchained: %.2f",
                chained.median(), chained.median() / plain.median());
        Say.line("  the last row waits %.1f s for its seal (median; most %.1f s)", lag.median(), lag.most());
        verify(oks, data);
    }

    private double rate(Postgres postgres, String prefix, boolean chained) throws InterruptedException {
        double seconds = Crew.together(clients, client -> {
            try (AuditRows rows = new AuditRows(postgres.connect("oks"), prefix, chained)) {
                for (int i = 0; i < count / clients; i++) {
                    rows.write(client);
                }
            }
        });
        return count / clients * clients / seconds;
    }

    /** Seconds until nothing stands in line any more. */
    private static double sealed(Postgres postgres) throws SQLException {
        long begin = System.nanoTime();
        while (some(postgres, "select 1 from audit_pending limit 1")) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("The audit was not sealed in " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void verify(Program oks, Path data) throws Exception {
        Http operator = new Http(
                oks.address(),
                "X-OKS-Local-Key",
                Files.readString(data.resolve("local.key")).strip());
        long begin = System.nanoTime();
        JsonObject answer = operator.get("api/local/audit/verify").expect(200).json();
        double seconds = (System.nanoTime() - begin) / 1e9;
        JsonArray lines = answer.getJsonArray("lines");
        String said = lines.getString(lines.size() - 1);
        if (!answer.getBoolean("ok")) {
            throw new IllegalStateException("The chain is not whole: " + said);
        }
        long links = Long.parseLong(said.substring(0, said.indexOf(' ')));
        Say.line("  verified  %8.0f links/s (%.1f s): %s", links / seconds, seconds, said);
    }

    private static boolean some(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect("oks");
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect("oks");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
