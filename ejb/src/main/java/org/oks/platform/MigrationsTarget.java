package org.oks.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * The database to migrate: where it is, who owns its tables and who works on them.
 *
 * @param dataSourceClass the driver's data source, the same as the pool's
 * @param owner the user who creates tables
 * @param worker the user whom the application runs as; the owner again on the embedded database
 */
record MigrationsTarget(String dataSourceClass, String url, String owner, String ownerPassword, String worker) {

    static MigrationsTarget of(Config config) {
        String worker = setting(config, "oks.db.user", "oks");
        String owner = setting(config, "oks.db.owner.user", worker);
        return new MigrationsTarget(
                setting(config, "oks.db.class", "org.oks.platform.EmbeddedDatabase"),
                setting(config, "oks.db.url", "jdbc:h2:mem:oks;DB_CLOSE_DELAY=-1"),
                owner,
                owner.equals(worker)
                        ? setting(config, "oks.db.password", "")
                        : setting(config, "oks.db.owner.password", ""),
                worker);
    }

    private static String setting(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class).orElse(otherwise);
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The folder of our scripts for this database. */
    String vendor() {
        return postgres() ? "postgresql" : "h2";
    }

    boolean ownerWorks() {
        return owner.equals(worker);
    }

    /** The address without what stands behind it: parameters may hold a password. */
    String place() {
        return url.split("[;?]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** A data source of the owner's own, outside the pool: the pool's user may not create tables. */
    DataSource open() {
        DataSource source;
        try {
            source = (DataSource)
                    loader().loadClass(dataSourceClass).getDeclaredConstructor().newInstance();
            set(source, "setUrl", url);
            set(source, "setUser", owner);
            set(source, "setPassword", ownerPassword);
        } catch (ReflectiveOperationException e) {
            throw new MigrationFailed(
                    "The database driver " + dataSourceClass
                            + " (oks.db.class) is not to be had: put its jar beside the" + " application's libraries.",
                    e);
        }
        try (Connection tried = source.getConnection()) {
            return source;
        } catch (SQLException e) {
            throw new MigrationFailed(
                    "The database at " + place() + " does not let " + owner + " in: " + Migrations.sentence(e)
                            + " Check oks.db.url, the owner and the password.",
                    e);
        }
    }

    private static void set(DataSource source, String setter, String value) throws ReflectiveOperationException {
        source.getClass().getMethod(setter, String.class).invoke(source, value);
    }

    /** The container's view of the application sees its driver; a plain test has no such view. */
    static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context != null ? context : MigrationsTarget.class.getClassLoader();
    }
}
