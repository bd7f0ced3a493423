package org.oks.it.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** One database of the PostgreSQL of the tests. */
public record PostgresDatabase(String url) {

    /** As an operator sets it up for a server. */
    public Map<String, String> environment() {
        return Map.of(
                "OKS_DB_URL",
                url,
                "OKS_DB_USER",
                Postgres.APPLICATION,
                "OKS_DB_PASSWORD",
                "application",
                "OKS_DB_OWNER_USER",
                Postgres.OWNER,
                "OKS_DB_OWNER_PASSWORD",
                "owner");
    }

    /** As the owner of the tables. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, Postgres.OWNER, "owner");
    }

    /** As the application's own, lesser role. */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(url, Postgres.APPLICATION, "application");
    }
}
