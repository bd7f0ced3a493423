package org.oks.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The users whose lists are measured: one in seven approves, the others are on teams. Their accounts are copies of two
 * accounts of the demonstration, made in the database, so they have its password.
 */
record People(List<String> team, List<String> approvers, String password) {
    static People of(int users, String password) {
        int approving = Math.max(1, users / 7);
        return new People(named("bench.team.", users - approving), named("bench.approver.", approving), password);
    }

    private static List<String> named(String beginning, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> beginning + i).toList();
    }

    List<String> all() {
        return Stream.concat(team.stream(), approvers.stream()).toList();
    }

    /** Makes their accounts in a database that OKS has prepared. */
    void settle(Connection database) throws SQLException {
        List<String> statements = new ArrayList<>();
        team.forEach(person -> statements.addAll(account(person, "amina.lead")));
        approvers.forEach(person -> statements.addAll(account(person, "omar.approver")));
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> account(String person, String like) {
        return List.of(
                copy("people_person", "id", person, like),
                copy("act_id_user", "id_", person, like),
                copy("act_id_membership", "user_id_", person, like));
    }

    private static String copy(String table, String column, String person, String like) {
        return "insert into " + table + " select (jsonb_populate_record(t, jsonb_build_object('" + column + "', '"
                + person + "'))).* from " + table + " t where " + column + " = '" + like + "'";
    }
}
