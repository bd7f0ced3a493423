package org.oks.workflow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the decision tables of a release among the versions, in the caller's transaction. Two nodes that start at once
 * reckon the same number; the second is refused by the database, tries again and finds the table known.
 */
final class ShippedRows {
    private final Connection connection;

    ShippedRows(Connection connection) {
        this.connection = connection;
    }

    /** What came of it. */
    enum Outcome {
        /** A release brought this content before. */
        KNOWN,
        /** It is a new version, and in force. */
        IN_FORCE,
        /** It is a new version that waits, since the administrators' own is in force. */
        WAITS
    }

    private record Latest(
            int version,
            @Nullable String activeId,
            @Nullable String activeOf) {}

    Outcome register(String key, RuleTableFile file, Instant at) throws SQLException {
        // usually known, and nothing is locked; asked again under the lock, since another node may just have brought it
        if (known(key, file.sha256())) {
            return Outcome.KNOWN;
        }
        Latest latest = latest(key);
        if (known(key, file.sha256())) {
            return Outcome.KNOWN;
        }
        boolean ownInForce = latest.activeOf() != null && !latest.activeOf().equals(RuleTable.RELEASE);
        if (latest.activeId() != null && !ownInForce) {
            retire(latest.activeId());
        }
        insert(key, latest.version() + 1, file, !ownInForce, at);
        return ownInForce ? Outcome.WAITS : Outcome.IN_FORCE;
    }

    private boolean known(String key, String sha256) throws SQLException {
        try (PreparedStatement same = connection.prepareStatement(
                "select id from workflow_rule_table where rule_table = ? and sha256 = ? and uploaded_by = ?")) {
            same.setString(1, key);
            same.setString(2, sha256);
            same.setString(3, RuleTable.RELEASE);
            try (ResultSet rows = same.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** The rows are locked, so that nobody activates another version meanwhile. */
    private Latest latest(String key) throws SQLException {
        int version = 0;
        String activeId = null;
        String activeOf = null;
        try (PreparedStatement versions =
                connection.prepareStatement("select id, version, in_force, uploaded_by from workflow_rule_table"
                        + " where rule_table = ? and version is not null order by version for update")) {
            versions.setString(1, key);
            try (ResultSet rows = versions.executeQuery()) {
                while (rows.next()) {
                    version = Math.max(version, rows.getInt(2));
                    if (rows.getString(3) != null) {
                        activeId = rows.getString(1);
                        activeOf = rows.getString(4);
                    }
                }
            }
        }
        return new Latest(version, activeId, activeOf);
    }

    private void retire(String id) throws SQLException {
        try (PreparedStatement retire =
                connection.prepareStatement("update workflow_rule_table set state = ?, in_force = null,"
                        + " row_version = row_version + 1 where id = ?")) {
            retire.setString(1, RuleTableState.RETIRED.name());
            retire.setString(2, id);
            retire.executeUpdate();
        }
    }

    private void insert(String key, int version, RuleTableFile file, boolean inForce, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into workflow_rule_table (id, rule_table, version, xml, sha256, state, in_force, uploaded_by,"
                        + " uploaded_at, activated_by, activated_at, row_version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, key);
            insert.setInt(3, version);
            insert.setString(4, file.xml());
            insert.setString(5, file.sha256());
            insert.setString(6, (inForce ? RuleTableState.ACTIVE : RuleTableState.SHIPPED).name());
            insert.setString(7, inForce ? key : null);
            insert.setString(8, RuleTable.RELEASE);
            insert.setObject(9, at.atOffset(ZoneOffset.UTC));
            insert.setString(10, inForce ? RuleTable.RELEASE : null);
            insert.setObject(11, inForce ? at.atOffset(ZoneOffset.UTC) : null);
            insert.executeUpdate();
        }
    }
}
