package org.oks.micro;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The database that the application is told to use: the embedded one in the data folder, or the one that OKS_DB_URL
 * names.
 */
record Database(String driver, String url, String user, String password, boolean embedded) {

    /**
     * Without the first part H2 would close the database in a shutdown hook, under the last requests; without the second
     * a killed process loses commits that were already answered.
     */
    static final String EMBEDDED_ENDING = ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    /** @param setting gives the value of a key such as {@code oks.db.url}, or null */
    static Database choose(DataFolder data, Setting setting) throws IOException {
        String url = setting.get("oks.db.url");
        if (url == null || url.isBlank()) {
            url = "jdbc:h2:file:" + data.database() + EMBEDDED_ENDING;
        }
        boolean h2 = url.startsWith("jdbc:h2:");
        if (!h2 && !url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    Ending.BAD_OPTION,
                    "OKS_DB_URL has to begin with jdbc:postgresql: (or be left out for the embedded database), not '"
                            + url + "'.");
        }
        String driver = h2 ? "org.oks.platform.EmbeddedDatabase" : "org.postgresql.ds.PGSimpleDataSource";
        String user = setting.get("oks.db.user");
        String password = setting.get("oks.db.password");
        if (!h2 && (user == null || password == null)) {
            throw new CannotStart(Ending.BAD_OPTION, "OKS_DB_URL is set: set OKS_DB_USER and OKS_DB_PASSWORD as well.");
        }
        return new Database(
                driver,
                url,
                user == null ? "oks" : user,
                password == null ? Secret.keep(data.databasePassword()) : password,
                h2);
    }

    /** What to do when it cannot be reached. */
    String advice() {
        return embedded
                ? "The embedded database could not be opened (" + url
                        + "). Its password stands in db.password of the data"
                        + " folder; if either was changed or damaged, restore the folder from a backup."
                : "The database " + url + " could not be reached as user " + user
                        + ". Check that it runs, and OKS_DB_URL, OKS_DB_USER and OKS_DB_PASSWORD.";
    }

    /** Where a value comes from: system property first, environment next. */
    @FunctionalInterface
    interface Setting {
        @Nullable
        String get(String key);

        static Setting ofProcess(UnaryOperator<@Nullable String> environment) {
            return key -> {
                String property = System.getProperty(key);
                return property != null
                        ? property
                        : environment.apply(
                                key.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
            };
        }
    }
}
