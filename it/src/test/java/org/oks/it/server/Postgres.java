package org.oks.it.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL for the tests, started once per run when it is first needed. */
public final class Postgres {
    static final String OWNER = "oks_owner";
    static final String APPLICATION = "oks_app";
    private static @Nullable Postgres instance;

    private final EmbeddedPostgres cluster;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(EmbeddedPostgres cluster) {
        this.cluster = cluster;
    }

    public static synchronized Postgres running() {
        if (instance == null) {
            try {
                EmbeddedPostgres cluster = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                instance = new Postgres(cluster);
                instance.sql("CREATE ROLE " + OWNER + " LOGIN PASSWORD 'owner'");
                instance.sql("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD 'application'");
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start", e);
            }
        }
        return instance;
    }

    /** An empty database that belongs to the owner; the application's role may connect, no more. */
    public PostgresDatabase emptyDatabase() {
        String name = "oks_" + databases.incrementAndGet();
        sql("CREATE DATABASE " + name + " OWNER " + OWNER);
        return new PostgresDatabase("jdbc:postgresql://localhost:" + cluster.getPort() + "/" + name);
    }

    private void sql(String statement) {
        try (Connection connection = cluster.getPostgresDatabase().getConnection();
                Statement execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
