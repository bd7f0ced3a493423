package org.oks.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The one data source, shared by our tables and the engine in one transaction. Not XA: one resource needs no two-phase
 * commit. The defaults stand here because the definition is read before the configuration file.
 */
@Singleton
@DataSourceDefinition(
        name = Database.JNDI,
        className = "${MPCONFIG=oks.db.class:org.oks.platform.EmbeddedDatabase}",
        url = "${MPCONFIG=oks.db.url:jdbc:h2:mem:oks;DB_CLOSE_DELAY=-1}",
        user = "${MPCONFIG=oks.db.user:oks}",
        password = "${MPCONFIG=oks.db.password:}",
        transactional = true,
        minPoolSize = 2,
        maxPoolSize = 32)
public class Database {
    /** Where the data source is found. */
    public static final String JNDI = "java:app/jdbc/oks";

    /** True when the tables are in PostgreSQL, by the settings alone. */
    public static boolean isPostgres() {
        return MigrationsTarget.of(ConfigProvider.getConfig()).postgres();
    }
}
