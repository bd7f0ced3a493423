package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.oks.platform.LostRace;
import org.oks.platform.TablesForTests;

/** The tables of a release become versions at its start, on both databases, once. */
class ShippedRowsTest {
    private static final Instant AT = Instant.parse("2017-03-14T09:00:00Z");
    private static final RuleTableFile FIRST = new RuleTableFile("<first/>");
    private static final RuleTableFile SECOND = new RuleTableFile("<second/>");

    @Test
    void onH2() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:rules;DB_CLOSE_DELAY=-1");
        h2.setUser("oks");
        TablesForTests.on("org.h2.jdbcx.JdbcDataSource", h2.getURL(), "oks", "");
        becomeVersions(h2);
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            TablesForTests.on("org.postgresql.ds.PGSimpleDataSource", url, "postgres", "");
            DataSource tables = postgres.getPostgresDatabase();
            becomeVersions(tables);
            twoNodesAtOnce(tables);
        }
    }

    private static void becomeVersions(DataSource tables) throws SQLException {
        assertThat(register(tables, "t", FIRST)).isEqualTo(ShippedRows.Outcome.IN_FORCE);
        assertThat(register(tables, "t", FIRST)).isEqualTo(ShippedRows.Outcome.KNOWN);
        assertThat(register(tables, "t", SECOND)).isEqualTo(ShippedRows.Outcome.IN_FORCE);
        assertThat(rows(tables, "t")).containsExactly("1 RETIRED null", "2 ACTIVE t");
        // an older release on the same database: what holds stays
        assertThat(register(tables, "t", FIRST)).isEqualTo(ShippedRows.Outcome.KNOWN);

        execute(
                tables,
                "update workflow_rule_table set uploaded_by = 'ada.admin' where rule_table = 't' and version = 2");
        assertThat(register(tables, "t", new RuleTableFile("<third/>"))).isEqualTo(ShippedRows.Outcome.WAITS);
        assertThat(rows(tables, "t")).containsExactly("1 RETIRED null", "2 ACTIVE t", "3 SHIPPED null");
    }

    /** Both see that the table is new; the second is refused by the database, and finds it known when it tries again. */
    private static void twoNodesAtOnce(DataSource tables) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<ShippedRows.Outcome> node = () -> {
            together.await();
            try {
                return register(tables, "raced", FIRST);
            } catch (SQLException lost) {
                assertThat(LostRace.in(lost)).isTrue();
                return register(tables, "raced", FIRST);
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<ShippedRows.Outcome> outcomes = new ArrayList<>();
            for (Future<ShippedRows.Outcome> done : nodes.invokeAll(List.of(node, node))) {
                outcomes.add(done.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(ShippedRows.Outcome.IN_FORCE, ShippedRows.Outcome.KNOWN);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(rows(tables, "raced")).containsExactly("1 ACTIVE raced");
    }

    private static ShippedRows.Outcome register(DataSource tables, String key, RuleTableFile file) throws SQLException {
        try (Connection connection = tables.getConnection()) {
            connection.setAutoCommit(false);
            ShippedRows.Outcome outcome = new ShippedRows(connection).register(key, file, AT);
            connection.commit();
            return outcome;
        }
    }

    private static List<String> rows(DataSource tables, String key) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = tables.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select version, state, in_force from workflow_rule_table"
                        + " where rule_table = '" + key + "' order by version")) {
            while (found.next()) {
                rows.add(found.getInt(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        return rows;
    }

    private static void execute(DataSource tables, String sql) throws SQLException {
        try (Connection connection = tables.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
