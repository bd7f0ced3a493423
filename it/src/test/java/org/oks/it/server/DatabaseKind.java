package org.oks.it.server;

import java.util.Locale;
import java.util.Map;

/** The two databases that everything has to work on. */
public enum DatabaseKind {
    /** The embedded one in the data folder, as {@code ./oks run} uses it. */
    H2,
    /** A real PostgreSQL, with an owner for the migrations and a lesser role for the application. */
    POSTGRES;

    /** Which one this run of the tests is about: {@code -Doks.it.db=h2|postgres}. */
    public static DatabaseKind ofRun() {
        return valueOf(System.getProperty("oks.it.db", "h2").toUpperCase(Locale.ROOT));
    }

    /** The one that a shared server uses in the other half of the full run. */
    public DatabaseKind other() {
        return this == H2 ? POSTGRES : H2;
    }

    /** How file and database names call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a server is told by its environment to use an empty database of this kind. */
    public Map<String, String> environment() {
        return this == H2 ? Map.of() : Postgres.running().emptyDatabase().environment();
    }
}
