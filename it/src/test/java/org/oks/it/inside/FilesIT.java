package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.FileIntake;
import org.oks.platform.FileQuarantined;
import org.oks.platform.FileRefused;
import org.oks.platform.FileScans;
import org.oks.platform.FilesSweep;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.StoredFile;
import org.oks.platform.StoredFiles;
import org.oks.platform.TakenFile;

/** Stored files in the real database: nothing that somebody begins to use is swept away, and nobody takes another's. */
class FilesIT extends Inside {
    private static final Actor SENDER = Actor.person("test.sender", Set.of(Roles.EDITOR));
    private static final Actor OTHER = Actor.person("test.other", Set.of(Roles.EDITOR));
    private static final int ROUNDS = 150;

    @Inject
    private FileIntake intake;

    @Inject
    private StoredFiles files;

    @Inject
    private FilesSweep sweep;

    @Inject
    private FileScans scans;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Test
    void whatNothingRefersToGoesAfterADay() throws Exception {
        StoredFile file = stored(SENDER, "place", unique());
        Instant now = clock.instant();
        sweep.sweep(now);
        sweep.sweep(now.plus(Duration.ofHours(23)));
        assertEquals(1, rows(file), "somebody may attach it yet");
        sweep.sweep(now.plus(Duration.ofHours(25)));
        assertEquals(0, rows(file));
        assertThrows(NotFound.class, () -> content(file));
    }

    /**
     * The same content is stored again and again while sweeps, a day later each, take away what nothing refers to. Each
     * time, the content is there as long as the row that refers to it.
     */
    @Test
    void aSweepNeverTakesWhatIsUsedAnew() throws Exception {
        String content = unique();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService sweeper = Executors.newSingleThreadExecutor();
        long swept;
        try {
            Future<Long> gone = sweeper.submit(() -> sweepDayByDay(over));
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    String list = usedByAList(content);
                    String hash = text("select file_hash from operation_list where id = '" + list + "'");
                    assertArrayEquals(
                            content.getBytes(StandardCharsets.UTF_8),
                            Files.readAllBytes(
                                    content(new StoredFile(hash, "list")).path()));
                    execute("delete from operation_list where id = '" + list + "'");
                }
            } finally {
                over.set(true);
            }
            swept = gone.get();
        } finally {
            sweeper.shutdown();
        }
        assertTrue(swept > 0, "the sweeps took nothing away, so nothing was tried");
    }

    @Test
    void theHashAloneIsOfNoUse() throws Exception {
        StoredFile file = stored(SENDER, "E-mine", unique());
        assertThrows(InvalidInput.class, () -> use(OTHER, file, "E-mine"));
        assertThrows(InvalidInput.class, () -> use(SENDER, file, "E-other"));
        use(SENDER, file, "E-mine");
        assertThrows(InvalidInput.class, () -> use(SENDER, new StoredFile("0".repeat(64), "none.txt"), "E-mine"));
    }

    @Test
    void whatAScannerFindsIsRefusedAndOnRecord() throws Exception {
        String place = "E-" + unique().substring(0, 8);
        try (FakeClamd clamd = new FakeClamd()) {
            assertThrows(FileRefused.class, () -> stored(SENDER, place, FakeClamd.EICAR));
            StoredFile clean = stored(SENDER, place, unique());
            assertEquals("CLEAN", state(clean));
        }
        assertEquals(
                1, count("select count(*) from audit_event where action = 'file.refuse' and subject_id = ?", place));
    }

    @Test
    void whatNoScannerSawIsScannedLater() throws Exception {
        StoredFile infected = stored(SENDER, "later", FakeClamd.EICAR + unique());
        StoredFile clean = stored(SENDER, "later", unique());
        assertEquals("NOT_SCANNED", state(infected));
        content(infected);
        try (FakeClamd clamd = new FakeClamd()) {
            for (int i = 0; i < 20 && state(clean).equals("NOT_SCANNED"); i++) {
                scans.again();
            }
        }
        assertEquals("CLEAN", state(clean));
        assertEquals("INFECTED", state(infected));
        assertThrows(FileQuarantined.class, () -> content(infected));
        assertThrows(FileQuarantined.class, () -> use(SENDER, infected, "later"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'file.infected' and subject_id = ?",
                        infected.hash()));
    }

    private long sweepDayByDay(AtomicBoolean over) {
        long gone = 0;
        Instant now = clock.instant();
        while (!over.get()) {
            now = now.plus(Duration.ofHours(25));
            gone += sweep.sweep(now);
        }
        return gone;
    }

    private StoredFile stored(Actor person, String place, String content) throws Exception {
        try (TakenFile taken = actAs.call(person, () -> intake.take(place, "notes.txt", sent(content), file -> {}))) {
            return within(person, () -> files.keep(place, taken));
        }
    }

    /** Stored and referred to in one transaction, as a room does it; the row is of a list that has long ended. */
    private String usedByAList(String content) throws Exception {
        String id = UUID.randomUUID().toString();
        return within(SENDER, () -> {
            StoredFile file = files.store("notes.txt", sent(content), there -> {});
            execute("insert into operation_list (id, file_hash, file_name, brought_by, brought_at, state,"
                    + " known_columns, other_columns, rows_staged, rows_done, through_row, began_at, version)"
                    + " values ('" + id + "', '" + file.hash() + "', 'race', 'test', current_timestamp, 'CANCELLED',"
                    + " '', '', 0, 0, 0, current_timestamp, 0)");
            return id;
        });
    }

    private void use(Actor person, StoredFile file, String place) throws Exception {
        within(person, () -> {
            InvalidInput.Checks checks = new InvalidInput.Checks();
            files.use(checks, file, place, "file");
            checks.done();
            return file;
        });
    }

    private StoredFiles.Content content(StoredFile file) throws Exception {
        return within(SENDER, () -> files.content(file.hash()));
    }

    /** In one transaction, and within a door: from this WAR alone the EJB module's tables are not found. */
    private <T> T within(Actor person, Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            T made = actAs.call(person, work);
            transaction.commit();
            return made;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    private long rows(StoredFile file) throws SQLException {
        return count("select count(*) from platform_file where hash = ?", file.hash());
    }

    private String state(StoredFile file) throws SQLException {
        return text("select state from platform_file where hash = '" + file.hash() + "'");
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getString(1);
        }
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteArrayInputStream sent(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
