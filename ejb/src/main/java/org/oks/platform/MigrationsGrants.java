package org.oks.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application's role may do on PostgreSQL, said anew at every start. The record of who did what can be added
 * to and read, never changed; only a payload may be erased, and the head of the chain moves.
 */
final class MigrationsGrants {
    private final Connection owner;
    private final String role;

    MigrationsGrants(Connection owner, String worker) throws SQLException {
        this.owner = owner;
        try (Statement quoting = owner.createStatement()) {
            this.role = quoting.enquoteIdentifier(worker, true);
        }
    }

    void give() throws SQLException {
        try (Statement statement = owner.createStatement()) {
            String schema = statement.enquoteIdentifier(owner.getSchema(), true);
            statement.execute("grant usage on schema " + schema + " to " + role);
            statement.execute("grant usage, select on all sequences in schema " + schema + " to " + role);
            for (String view : names("select viewname from pg_views where schemaname = current_schema()")) {
                statement.execute(
                        "grant select on " + schema + "." + statement.enquoteIdentifier(view, true) + " to " + role);
            }
            for (String table : names("select tablename from pg_tables where schemaname = current_schema()")) {
                String name = schema + "." + statement.enquoteIdentifier(table, true);
                statement.execute("revoke all on " + name + " from " + role);
                statement.execute("grant " + rights(table) + " on " + name + " to " + role);
            }
        }
    }

    static String rights(String table) {
        if (table.startsWith("flyway_")) {
            return "select";
        }
        return switch (table) {
            // the words of a payload may be erased, the head of the chain moves, what is sealed leaves the queue
            case "audit_payload" -> "select, insert, update (body)";
            case "audit_head" -> "select, insert, update";
            case "audit_pending" -> "select, insert, delete";
            default -> table.startsWith("audit_") ? "select, insert" : "select, insert, update, delete";
        };
    }

    private List<String> names(String select) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(select)) {
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
