package org.oks.micro;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tells from what the log said why the application was not deployed, and which ending that is. */
final class Diagnosis {
    /** Standard classes of SQL states: no connection, not allowed in, no such database, server not up or full. */
    private static final List<String> NO_CONNECTION =
            List.of("08", "28", "3D", "57P", "53300", "90020", "90030", "90146");

    private Diagnosis() {}

    static CannotStart of(Problems problems, Database database, DataFolder data) {
        List<Throwable> causes = problems.causes();
        Optional<Throwable> connection =
                causes.stream().filter(Diagnosis::isNoConnection).findFirst();
        if (connection.isPresent()) {
            return new CannotStart(
                    Ending.DATABASE_UNREACHABLE,
                    database.advice() + " (" + text(connection.get()) + ")",
                    connection.get());
        }
        // by its name: the class lives in the application, which this launcher does not know
        Optional<Throwable> migration = causes.stream()
                .filter(t -> t.getClass().getSimpleName().equals("MigrationFailed"))
                .findFirst();
        if (migration.isPresent()) {
            return new CannotStart(
                    Ending.MIGRATION_FAILED,
                    "The database could not be brought to this version: " + text(migration.get())
                            + ". Nothing was started; restore the backup, or mend the cause and start again. Details: "
                            + data.log(),
                    migration.get());
        }
        return new CannotStart(
                Ending.NOT_DEPLOYED,
                "The application could not be deployed: " + problems.first() + ". Details: " + data.log());
    }

    private static boolean isNoConnection(Throwable cause) {
        if (!(cause instanceof SQLException failure) || failure.getSQLState() == null) {
            return false;
        }
        return NO_CONNECTION.stream().anyMatch(failure.getSQLState()::startsWith);
    }

    private static String text(Throwable cause) {
        return Problems.oneLine(String.valueOf(cause.getMessage()));
    }
}
