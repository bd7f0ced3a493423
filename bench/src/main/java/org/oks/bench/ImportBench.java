package org.oks.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * How many rows of a projects list are checked and taken over in a second, how much of the heap that needs, and what
 * others wait for meanwhile. The anchor reads the same file with the same library and inserts its rows by plain JDBC into
 * one table of the same PostgreSQL, 500 to a transaction: nothing is checked, compared, kept beside, or audited.
 */
final class ImportBench {
    private static final Path REAL = Path.of("ejb/src/test/resources/org/oks/operation/2013_WB_Projects_1_500.xlsx");
    private static final String LISTS = "api/v1/operation-lists";
    private static final int CHUNK = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Pattern HEAP = Pattern.compile("(?m)^(?:base_)?memory_usedHeap_bytes(?:\\{[^}]*})? (\\S+)$");

    private final Arguments arguments;
    private final int rows;

    private double mostHeap;

    ImportBench(Arguments arguments) {
        this.arguments = arguments;
        this.rows = arguments.number("count", 30_000);
    }

    void run() throws Exception {
        Path folder = Folders.fresh(arguments.data().resolve("import"));
        Path file = folder.resolve("list.xlsx");
        LargeList.write(REAL, file, rows);
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"), arguments.port() + 2)) {
            postgres.create("oks");
            postgres.create("plain");
            double anchor = plain(postgres, file);
            Path data = folder.resolve("oks");
            List<String> flags = new ArrayList<>(arguments.flags());
            flags.removeIf(flag -> flag.startsWith("-Xmx"));
            flags.add("-Xmx512m");
            try (Program oks =
                    new Servers(arguments).oks(flags, data, arguments.port(), true, postgres.environment("oks"))) {
                measure(oks, data, file, anchor);
            }
        }
        Folders.fresh(folder);
    }

    private void measure(Program oks, Path data, Path file, double anchor) throws IOException {
        String password = DemonstrationPassword.in(data);
        Http manager = Http.signIn(oks.address(), "maria.manager", password);
        Http reader = Http.signIn(oks.address(), "amina.lead", password);
        Figures alone = new Figures();
        for (int i = 0; i < 60; i++) {
            look(reader, i < 30 ? new Figures() : alone);
        }
        Figures meanwhile = new Figures();
        long begin = System.nanoTime();
        String list = manager.upload(LISTS + "?name=list.xlsx", file)
                .expect(201)
                .json()
                .getString("id");
        await(manager, reader, list, "CHECKED", meanwhile);
        double checked = (System.nanoTime() - begin) / 1e9;
        String etag = manager.get(LISTS + "/" + list).expect(200).etag();
        begin = System.nanoTime();
        manager.post(LISTS + "/" + list + "/application", "", "If-Match", etag).expect(200);
        JsonObject done = await(manager, reader, list, "APPLIED", meanwhile);
        double applied = (System.nanoTime() - begin) / 1e9;
        Say.line("%n%,d rows of a projects list, %s, heap of 512 MB:", rows, Postgres.SETTINGS);
        Say.line("  checked      %6.0f rows/s (%.1f s)", rows / checked, checked);
        Say.line("  taken over   %6.0f rows/s (%.1f s), %,d rows done", rows / applied, applied, done.getInt("done"));
        Say.line("  both         %6.0f rows/s", rows / (checked + applied));
        Say.line(
                "  read and inserted by plain JDBC %6.0f rows/s   RATIO of OKS to it: %.2f",
                rows / anchor, anchor / (checked + applied));
        Say.line("  most heap seen in use %.0f MB, most resident %.2f GB", mostHeap / 1e6, oks.gigabytes("VmHWM"));
        Say.line(
                "  a reader's tasks: 95%% within %.0f ms meanwhile, %.0f ms before   RATIO: %.2f",
                meanwhile.percentile(95), alone.percentile(95), meanwhile.percentile(95) / alone.percentile(95));
    }

    private JsonObject await(Http manager, Http reader, String list, String state, Figures meanwhile) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonObject there = manager.get(LISTS + "/" + list).expect(200).json();
            if (there.getString("state").equals(state)) {
                return there;
            } else if (System.nanoTime() > end || there.getString("state").equals("REFUSED")) {
                throw new IllegalStateException("The list is " + there);
            }
            look(reader, meanwhile);
            Matcher heap = HEAP.matcher(reader.get("metrics").body());
            if (heap.find()) {
                mostHeap = Math.max(mostHeap, Double.parseDouble(heap.group(1)));
            }
        }
    }

    private static void look(Http reader, Figures milliseconds) {
        long begin = System.nanoTime();
        reader.get("api/v1/tasks/mine").expect(200);
        milliseconds.add((System.nanoTime() - begin) / 1e6);
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    /** Seconds in which the rows are read and inserted. */
    private double plain(Postgres postgres, Path file) throws IOException, SQLException {
        long begin = System.nanoTime();
        try (Connection connection = postgres.connect("plain");
                ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table operation (id varchar(300) primary key, facts text not null)");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into operation values (?, ?)")) {
                int waiting = 0;
                for (List<String> line : (Iterable<List<String>>) lines.skip(2).map(LargeList::texts)::iterator) {
                    insert.setString(1, line.get(0));
                    insert.setString(2, String.join("\t", line));
                    insert.addBatch();
                    if (++waiting % CHUNK == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
                insert.executeBatch();
                connection.commit();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
