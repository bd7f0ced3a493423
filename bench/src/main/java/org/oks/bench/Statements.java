package org.oks.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** How many statements a request sends to PostgreSQL, as the server's own log counts them. */
final class Statements {
    private static final int VISITS = 6;

    private final Postgres postgres;

    Statements(Postgres postgres) {
        this.postgres = postgres;
    }

    /** The fewest of some visits: jobs in the background ask as well. */
    int of(Runnable visit) throws IOException, SQLException {
        postgres.set("log_statement", "all");
        int fewest = Integer.MAX_VALUE;
        try {
            for (int i = 0; i < VISITS; i++) {
                long from = length();
                visit.run();
                fewest = Math.min(fewest, executed(from));
            }
        } finally {
            postgres.set("log_statement", "none");
        }
        return fewest;
    }

    private long length() throws IOException {
        return Files.size(newest());
    }

    private int executed(long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(newest().toFile(), "r")) {
            byte[] written = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(written);
            return new String(written, StandardCharsets.UTF_8).split("LOG:  execute ", -1).length - 1;
        }
    }

    private Path newest() throws IOException {
        try (Stream<Path> logs = Files.list(postgres.logs())) {
            return logs.max((one, other) -> one.getFileName().compareTo(other.getFileName()))
                    .orElseThrow(() -> new IOException("PostgreSQL keeps no log in " + postgres.logs()));
        }
    }
}
