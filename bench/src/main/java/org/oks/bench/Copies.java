package org.oks.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Multiplies a portfolio in the database, since 100,000 engagements through the doors would take hours: every row of an
 * engagement in our tables and in the engine's, running and history, is copied with new ids. Copies have people of
 * their own, so that a person's share stays while the portfolio grows; approvers are for all. Records of the audit and
 * notices are not copied: no list of tasks reads them.
 */
final class Copies {
    private static final List<String> OURS = List.of(
            "engagement_engagement",
            "engagement_member",
            "engagement_work",
            "gate_review",
            "contribution_claim",
            "contribution_evidence",
            "workflow_inbox");

    private static final String ENGAGEMENTS = "(select id from bench.base)";
    private static final String INSTANCES =
            "(select h.proc_inst_id_ from act_hi_procinst h join bench.base b" + " on b.id = h.business_key_)";

    private final Statement statement;

    Copies(Statement statement) {
        this.statement = statement;
    }

    /** Remembers which engagements there are: those made through the doors, the demonstration's left out. */
    static void remember(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            // in a schema of its own: the product gives rights on every table of its schema, and this one is not its
            // own
            statement.execute("create schema bench");
            statement.execute("create table bench.base as select id from engagement_engagement"
                    + " where client_name like 'Institute %'");
            statement.execute("analyze");
        }
    }

    /** Makes so many copies of each; answers how many rows that were. */
    static long make(Connection database, int copies) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            // the rows fit each other when all are there, in whatever order they come
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            long rows = new Copies(statement).all(copies);
            database.commit();
            database.setAutoCommit(true);
            statement.execute("set session_replication_role = default");
            statement.execute("vacuum analyze");
            return rows;
        }
    }

    private long all(int copies) throws SQLException {
        long step = number("select max(substr(id, 3)::bigint) / 1000 * 1000 + 1000 from engagement_engagement");
        long rows = 0;
        for (Map.Entry<String, List<String>> table : tables().entrySet()) {
            rows += statement.executeLargeUpdate(insert(table.getKey(), table.getValue(), copies, step));
        }
        statement.execute("select setval('engagement_number', (select max(substr(id, 3)::bigint) from"
                + " engagement_engagement))");
        return rows;
    }

    static String insert(String table, List<String> columns, int copies, long step) {
        StringJoiner values = new StringJoiner(", ");
        columns.forEach(column -> values.add(CopiedColumn.value(table, column, step)));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                + " t cross join generate_series(1, " + copies + ") k where " + which(table, columns);
    }

    private static String which(String table, List<String> columns) {
        if (OURS.contains(table)) {
            return (columns.contains("engagement_id") ? "engagement_id" : "id") + " in " + ENGAGEMENTS;
        }
        for (String column : List.of("proc_inst_id_", "process_instance_id_", "root_proc_inst_id_")) {
            if (columns.contains(column)) {
                return column + " in " + INSTANCES;
            }
        }
        return "task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ in " + INSTANCES + ")";
    }

    /** Our tables and those of the engine whose rows belong to instances, with their columns. */
    private Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "select table_name, column_name from information_schema.columns where table_schema = current_schema()"
                        + " and (table_name like 'act\\_ru\\_%' or table_name like 'act\\_hi\\_%' or table_name in ('"
                        + String.join("', '", OURS) + "')) order by table_name, ordinal_position")) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        tables.entrySet()
                .removeIf(
                        table -> !OURS.contains(table.getKey())
                                && table.getValue().stream()
                                        .noneMatch(List.of(
                                                "proc_inst_id_",
                                                "process_instance_id_",
                                                "root_proc_inst_id_",
                                                "task_id_")::contains));
        tables.keySet().removeAll(List.of("act_ru_authorization", "act_ru_meter_log", "act_ru_task_meter_log"));
        return tables;
    }

    private long number(String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
