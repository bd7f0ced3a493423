package org.oks.bench;

import java.util.Set;

/** What stands in a column of the k-th copy of a row {@code t}: a new id wherever an id names a row that is copied too. */
final class CopiedColumn {
    private static final Set<String> IDS = Set.of(
            "id",
            "claim_id",
            "task_id",
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "call_proc_inst_id_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "task_id_",
            "parent_task_id_",
            "var_scope_",
            "var_inst_id_",
            "job_id_",
            "operation_id_",
            "dec_inst_id_",
            "root_dec_inst_id_");

    private static final Set<String> PEOPLE = Set.of("person_id", "assignee", "assignee_");

    private CopiedColumn() {}

    static String value(String table, String column, long step) {
        if (column.equals("engagement_id")
                || column.equals("business_key_")
                || (table.equals("engagement_engagement") && column.equals("id"))) {
            return engagement("t." + column, step);
        }
        if (column.equals("group_id_")) {
            // the audience of a task: E-1001:team
            return "case when t.group_id_ like 'E-%:%' then " + engagement("split_part(t.group_id_, ':', 1)", step)
                    + " || ':' || split_part(t.group_id_, ':', 2) else t.group_id_ end";
        }
        if (IDS.contains(column)) {
            return "md5(t." + column + " || ':' || k)::uuid::text";
        }
        if (PEOPLE.contains(column)) {
            return "t." + column + " || '.copy' || k";
        }
        return "t." + column;
    }

    private static String engagement(String id, long step) {
        return "'E-' || (substr(" + id + ", 3)::bigint + k * " + step + ")";
    }
}
