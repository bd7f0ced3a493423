package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.oks.platform.Page;
import org.oks.platform.TablesForTests;

/** The lists of open tasks, on both databases, over 100,000 engagements. */
class InboxQueriesTest {
    private static final int MANY = 100_000;
    private static final TaskFilter ALL = TaskFilter.ALL;

    @Test
    void onH2() throws SQLException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:inbox;DB_CLOSE_DELAY=-1");
        h2.setUser("oks");
        TablesForTests.on("org.h2.jdbcx.JdbcDataSource", h2.getURL(), "oks", "");
        fill(h2, "system_range(1, " + MANY + ")", "x");
        listsAreRightAndQuick(h2);
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            TablesForTests.on(
                    "org.postgresql.ds.PGSimpleDataSource",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    "");
            DataSource tables = postgres.getPostgresDatabase();
            fill(tables, "generate_series(1, " + MANY + ") as n(x)", "n.x");
            listsAreRightAndQuick(tables);
        }
    }

    /** One open task an engagement: three in four are the team's work, the fourth waits at a gate. */
    private static void fill(DataSource tables, String numbers, String n) throws SQLException {
        try (Connection c = tables.getConnection();
                Statement s = c.createStatement()) {
            s.execute("insert into engagement_institution values ('i', 'Client', 'client', 'IN')");
            s.execute(
                    "insert into engagement_engagement (id, client_id, client_name, country, sector, exemption_reason,"
                            + " size, objective, starts_on, ends_on, illustrative, status, phase, proposed_by, proposed_at,"
                            + " version) select 'E-' || " + n + ", 'i', 'Client', 'IN', 'HEALTH', 'none', 'LIGHT', 'o',"
                            + " date '2026-01-01', date '2026-12-31', true, 'ACTIVE', 1, 'p', timestamp with time zone"
                            + " '2026-01-01 00:00:00+00', 0 from " + numbers);
            s.execute("insert into engagement_member select 'E-' || " + n + ", 'p' || mod(" + n
                    + ", 20000), 'CONSULTANT'" + " from " + numbers);
            s.execute("insert into engagement_member select 'E-' || " + n + ", 'p' || mod(" + n
                    + ", 20000), 'LEAD' from " + numbers);
            s.execute("insert into workflow_inbox select 'T-' || " + n + ", 'E-' || " + n + ", 'phase-1-visioning',"
                    + " case when mod(" + n + ", 4) = 0 then 'review' else 'work' end, 1, null,"
                    + " case when mod(" + n + ", 4) = 0 then 'approver' else 'team' end,"
                    + " case when mod(" + n + ", 4) = 0 then 'approver' else 'team' end, null,"
                    + " timestamp with time zone '2026-01-01 00:00:00+00', timestamp with time zone"
                    + " '9999-12-31 00:00:00+00', '/engagement/work.xhtml', null from " + numbers);
            s.execute("analyze");
        }
    }

    private static void listsAreRightAndQuick(DataSource tables) {
        InboxQueries queries = new InboxQueries();
        queries.rows = new InboxRows();
        queries.rows.tables = tables;
        InboxTable table = new InboxTable();
        table.tables = tables;
        Page.Request first = Page.Request.FIRST;

        // p1 is on E-1, E-20001 and so on, twice on each team, and each is counted once
        Page<InboxItem> inTeams = queries.inTeams("p1", ALL, first);
        assertThat(inTeams.items()).hasSize(5).allMatch(item -> item.clientName()
                .equals("Client"));
        assertThat(inTeams.total()).isEqualTo(5);
        assertThat(queries.inTeams("nobody", ALL, first).total()).isZero();

        // p4's five engagements are all at a gate: nothing waits in the teams, and the own gates are not shown
        Page<InboxItem> gates = queries.inTeamsAndOutside("p4", List.of(Audience.APPROVER), ALL, first);
        assertThat(gates.total()).as("counted up to 1,000").isEqualTo(1000);
        assertThat(gates.items()).hasSize(25).noneMatch(item -> item.engagementId()
                .equals("E-4"));
        Page<InboxItem> both =
                queries.inTeamsAndOutside("p1", List.of(Audience.APPROVER), ALL, new Page.Request(2, 100));
        assertThat(both.total()).isEqualTo(1005);
        assertThat(both.items()).hasSize(100);

        Page<InboxItem> outside = queries.outside(Audience.APPROVER, "p4", new Page.Request(2, 100));
        assertThat(outside.total()).isEqualTo(1000);
        assertThat(outside.items()).hasSize(100).allMatch(item -> item.audience()
                .equals("approver"));
        assertThat(queries.outside(Audience.APPROVER, "p4", first).items())
                .doesNotContainAnyElementsOf(outside.items())
                .noneMatch(item -> item.engagementId().equals("E-4"));
        assertThat(queries.outside(Audience.MANAGER, "p4", first).total()).isZero();

        table.change("T-1", "p1", Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(queries.mine("p1", ALL, first).items())
                .extracting(InboxItem::taskId)
                .containsExactly("T-1");
        assertThat(queries.inTeams("p1", ALL, first).total()).isEqualTo(4);
        table.change("T-1", null, Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(queries.inTeams("p1", ALL, first).items().get(0).taskId())
                .as("what is due comes first")
                .isEqualTo("T-1");
        filtersLeaveOutWhatWasNotAskedFor(queries, first);
        assertThat(queries.ofEngagement("E-8")).hasSize(1);
        assertThat(table.find("E-8", "review")).isPresent();
        table.remove("T-8");
        assertThat(table.find("T-8")).isEmpty();

        quick("mine", () -> queries.mine("p1", ALL, first));
        quick("in teams", () -> queries.inTeams("p1", ALL, first));
        quick("for approvers", () -> queries.inTeamsAndOutside("p1", List.of(Audience.APPROVER), ALL, first));
        quick("of managers", () -> queries.outside(Audience.APPROVER, "p1", first));
        quick("of a list", () -> queries.ofEngagements(List.of("E-1", "E-2", "E-3")));
    }

    private static void filtersLeaveOutWhatWasNotAskedFor(InboxQueries queries, Page.Request first) {
        TaskFilter ofOne = new TaskFilter("E-20001", null, null);
        TaskFilter late = new TaskFilter(null, null, Instant.parse("2026-02-02T00:00:00Z"));
        TaskFilter soon = new TaskFilter(null, null, Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(queries.inTeams("p1", ofOne, first).items())
                .extracting(InboxItem::taskId)
                .containsExactly("T-20001");
        assertThat(queries.inTeams("p1", late, first).items())
                .extracting(InboxItem::taskId)
                .containsExactly("T-1");
        assertThat(queries.inTeams("p1", soon, first).total()).isZero();
        assertThat(queries.inTeams("p1", new TaskFilter(null, 1, null), first).total())
                .isEqualTo(5);
        assertThat(queries.inTeams("p1", new TaskFilter(null, 2, null), first).total())
                .isZero();
        assertThat(queries.inTeamsAndOutside("p1", List.of(Audience.APPROVER), ofOne, first)
                        .total())
                .isEqualTo(1);
        assertThat(queries.inTeamsAndOutside("p1", List.of(Audience.APPROVER), new TaskFilter("E-8", 1, null), first)
                        .items())
                .extracting(InboxItem::taskId)
                .containsExactly("T-8");

        // p4's engagements all wait at a gate, for others; p1's for p1
        assertThat(queries.ofOthers("p4", ALL, first).total()).isEqualTo(5);
        assertThat(queries.ofOthers("p4", new TaskFilter("E-4", null, null), first)
                        .total())
                .isEqualTo(1);
        assertThat(queries.ofOthers("p1", ALL, first).total()).isZero();
        assertThat(queries.engagements("p1"))
                .hasSize(5)
                .extracting(EngagementWithTasks::id)
                .contains("E-20001");
        assertThat(queries.engagements("nobody")).isEmpty();
        quick("of others", () -> queries.ofOthers("p4", ALL, first));
        quick("engagements", () -> queries.engagements("p1"));
        quick(
                "of one engagement",
                () -> queries.inTeamsAndOutside(
                        "p1", List.of(Audience.APPROVER), new TaskFilter("E-8", 1, null), first));
    }

    /** The best of five: this asks for the plan, not for the load of the machine. */
    private static void quick(String list, Runnable query) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            query.run();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        System.getLogger("inbox").log(System.Logger.Level.INFO, "{0}: {1} ms", list, best.toMillis());
        assertThat(best).as(list).isLessThan(Duration.ofMillis(300));
    }
}
