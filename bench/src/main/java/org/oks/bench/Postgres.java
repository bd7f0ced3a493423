package org.oks.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL for what is measured. Its folder is kept, and with it every database in it: the embedded binaries
 * bring no pg_dump, so a kept database is the dump, and a copy of it ({@code create database … template}) the restore.
 */
final class Postgres implements AutoCloseable {
    /** The same for all contestants; said with the figures. */
    static final String SETTINGS = "PostgreSQL 17 (embedded), shared_buffers=256MB, fsync off";

    private static final String OWNER = "oks_owner";
    private static final String APPLICATION = "oks_app";

    private final EmbeddedPostgres cluster;
    private final Path logs;

    private Postgres(EmbeddedPostgres cluster, Path logs) {
        this.cluster = cluster;
        this.logs = logs;
    }

    /** Where the server writes what it is told to log. */
    Path logs() {
        return logs;
    }

    /** Sets it for all who are connected. */
    void set(String parameter, String value) throws SQLException {
        execute("alter system set " + parameter + " = '" + value + "'");
        execute("select pg_reload_conf()");
        execute("select pg_sleep(0.5)");
    }

    static Postgres start(Path folder, int port) throws IOException, SQLException {
        Files.createDirectories(folder.getParent());
        EmbeddedPostgres cluster = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("logging_collector", "on")
                .start();
        Postgres postgres = new Postgres(cluster, folder.resolve("log"));
        postgres.role(OWNER, "owner");
        postgres.role(APPLICATION, "application");
        return postgres;
    }

    private void role(String name, String password) throws SQLException {
        if (!exists("pg_roles where rolname = '" + name + "'")) {
            execute("create role " + name + " login password '" + password + "'");
        }
    }

    boolean has(String database) throws SQLException {
        return exists("pg_database where datname = '" + database + "'");
    }

    /** An empty database in place of the one of this name. */
    void create(String database) throws SQLException {
        drop(database);
        execute("create database " + database + " owner " + OWNER);
    }

    void copy(String database, String from) throws SQLException {
        drop(database);
        execute("create database " + database + " template " + from + " owner " + OWNER);
    }

    void rename(String database, String name) throws SQLException {
        execute("alter database " + database + " rename to " + name);
    }

    void drop(String database) throws SQLException {
        execute("drop database if exists " + database + " with (force)");
    }

    /** What OKS is told by its environment to use this database. */
    Map<String, String> environment(String database) {
        return Map.of(
                "OKS_DB_URL",
                url(database),
                "OKS_DB_USER",
                APPLICATION,
                "OKS_DB_PASSWORD",
                "application",
                "OKS_DB_OWNER_USER",
                OWNER,
                "OKS_DB_OWNER_PASSWORD",
                "owner");
    }

    /** What Spring Boot and the engine alone are told. */
    Map<String, String> dataSource(String database) {
        return Map.of("url", url(database), "username", OWNER, "password", "owner");
    }

    /** As the superuser, whatever the database and whoever owns it. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + cluster.getPort() + "/" + database;
    }

    private boolean exists(String where) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select 1 from " + where)) {
            return rows.next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        cluster.close();
    }
}
