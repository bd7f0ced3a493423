package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.oks.gate.RuleVersions;
import org.oks.platform.Database;

/**
 * Which version of each decision table is in force, and the tables themselves, read when they are first asked. Asking
 * reads nothing from the database: this node's own activation is noted when it is committed, another node's within a
 * second ({@link RulesAtWork}). A version that has a number never changes, so what was read of it is kept.
 */
@ApplicationScoped
class RulesInForce {
    @Resource(lookup = Database.JNDI)
    @Nullable
    DataSource tables;

    private volatile @Nullable RuleVersions versions;
    private final Map<Numbered, DecisionTable> read = new ConcurrentHashMap<>();
    private final Map<String, DecisionTable> shipped = new ConcurrentHashMap<>();

    private record Numbered(String table, int version) {}

    /** That a version was put in force. */
    record Activated(String table, int version) {}

    /** The versions in force now. */
    RuleVersions versions() {
        RuleVersions known = versions;
        return known == null ? look() : known;
    }

    /** Looks again what is in force. */
    RuleVersions look() {
        Map<String, Integer> found = new HashMap<>();
        try (Connection connection = source().getConnection();
                PreparedStatement active = connection.prepareStatement(
                        "select rule_table, version from workflow_rule_table where in_force is not null");
                ResultSet rows = active.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rules in force could not be read", e);
        }
        RuleVersions looked = new RuleVersions(found);
        versions = looked;
        return looked;
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) Activated activated) {
        RuleVersions known = versions;
        if (known != null) {
            Map<String, Integer> now = new HashMap<>(known.byTable());
            now.put(activated.table(), activated.version());
            versions = new RuleVersions(now);
        }
    }

    /** The table in this version. */
    DecisionTable table(String table, int version) {
        return read.computeIfAbsent(
                new Numbered(table, version), asked -> DecisionTable.of(asked.table(), file(asked)));
    }

    /** The table as this release brings it, in force or not. */
    DecisionTable shipped(String table) {
        return shipped.computeIfAbsent(table, key -> DecisionTable.of(key, ShippedTables.file(key)));
    }

    private RuleTableFile file(Numbered asked) {
        try (Connection connection = source().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select xml from workflow_rule_table where rule_table = ? and version = ?")) {
            select.setString(1, asked.table());
            select.setInt(2, asked.version());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no version " + asked.version() + " of " + asked.table());
                }
                return new RuleTableFile(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The decision table " + asked.table() + " could not be read", e);
        }
    }

    private DataSource source() {
        if (tables == null) {
            throw new IllegalStateException("The rules are asked outside the application");
        }
        return tables;
    }
}
