package org.oks.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final DataFolder DATA = new DataFolder(Path.of("/data"));
    private static final Database POSTGRES =
            new Database("driver", "jdbc:postgresql://db/oks", "oks_app", "secret", false);

    @Test
    void aFailureIsToldByItsRootAndWhereItStruck() {
        Problems problems = new Problems();
        problems.publish(log(Level.WARNING, "clearing up", new IllegalStateException("no pool")));
        problems.publish(log(Level.SEVERE, "Exception while loading the app", null));
        problems.publish(log(
                Level.SEVERE,
                "Exception during lifecycle processing",
                new RuntimeException(
                        new IllegalStateException("Engine", new IllegalArgumentException("bad\n drawing.")))));
        CannotStart end = Diagnosis.of(problems, POSTGRES, DATA);
        assertThat(end.ending()).isEqualTo(Ending.NOT_DEPLOYED);
        assertThat(end)
                .hasMessageContaining("Engine: java.lang.IllegalArgumentException: bad drawing. Details: /data/log");
    }

    @Test
    void noConnectionIsTheDatabasesMatterAlsoWithinAMigration() {
        MigrationFailed migration = new MigrationFailed("the tables could not be brought to this release");
        migration.addSuppressed(new RuntimeException(new SQLException("Connection to db refused", "08001")));
        CannotStart end = diagnose(new RuntimeException(migration));
        assertThat(end.ending()).isEqualTo(Ending.DATABASE_UNREACHABLE);
        assertThat(end).hasMessageContaining("jdbc:postgresql://db/oks").hasMessageContaining("oks_app");
        assertThat(end.getMessage()).doesNotContain("secret");
    }

    @Test
    void aFailedMigrationSaysWhatItSaid() {
        MigrationFailed migration = new MigrationFailed("It holds tables of something else.");
        migration.addSuppressed(new SQLException("syntax error", "42601"));
        CannotStart end = diagnose(new RuntimeException(migration));
        assertThat(end.ending()).isEqualTo(Ending.MIGRATION_FAILED);
        assertThat(end).hasMessageContaining("It holds tables of something else");
    }

    @Test
    void nothingLoggedIsSaidToo() {
        assertThat(Diagnosis.of(new Problems(), POSTGRES, DATA)).hasMessageContaining("unknown reason");
    }

    private static CannotStart diagnose(Throwable thrown) {
        Problems problems = new Problems();
        problems.publish(log(Level.SEVERE, "Exception while loading the app", thrown));
        return Diagnosis.of(problems, POSTGRES, DATA);
    }

    private static LogRecord log(Level level, String message, @Nullable Throwable thrown) {
        LogRecord event = new LogRecord(level, message);
        event.setThrown(thrown);
        return event;
    }

    /** As the application throws it, known here by its name alone. */
    private static final class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MigrationFailed(String sentence) {
            super(sentence);
        }
    }
}
