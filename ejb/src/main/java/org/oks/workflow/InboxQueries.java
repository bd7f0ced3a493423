package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.oks.engagement.TeamRole;
import org.oks.platform.Database;
import org.oks.platform.Page;

/**
 * The lists of open tasks: one query for the page and one for the count, each on an index in the order shown, so that a
 * list costs what its page holds and not what the portfolio holds.
 */
@ApplicationScoped
class InboxQueries {
    private static final String COLUMNS = "t.task_id, t.engagement_id, t.process_key, t.element_id, t.phase, t.gate,"
            + " t.audience, t.assignee, t.created_at, t.due_at, t.form_key, t.subject";
    private static final String ORDER = " order by t.due_at, t.created_at, t.task_id";
    /** The same among the rows of one queue, said so that H2 too walks the index and stops when the page is full. */
    private static final String QUEUE_ORDER = " order by t.claimable_by, t.due_at, t.created_at, t.task_id";

    private static final String PAGE = " offset ? rows fetch next ? rows only";

    private static final String MINE = " from workflow_inbox t where t.assignee = ?";
    private static final String OF_ENGAGEMENT = " from workflow_inbox t where t.engagement_id = ?";
    /** What waits in the teams of a person: as many rows as the person has engagements. */
    private static final String IN_TEAMS =
            " from workflow_inbox t where t.engagement_id in (select m.engagement_id from"
                    + " engagement_member m where m.person_id = ?) and exists (select 1 from engagement_member m where"
                    + " m.person_id = ? and m.engagement_id = t.engagement_id and (" + waitingRoles() + "))";
    /** What waits for one kind of outsider: walked in order until the page is full, skipping the person's own teams. */
    private static final String OUTSIDE = " from workflow_inbox t where t.claimable_by = ? and not exists"
            + " (select 1 from engagement_member m where m.person_id = ? and m.engagement_id = t.engagement_id)";

    /** More gates than these are not counted: nobody leafs through them, and counting would cost what the portfolio holds. */
    private static final int MOST_COUNTED = 1000;

    @Resource(lookup = Database.JNDI)
    DataSource tables;

    Page<InboxItem> mine(String person, Page.Request page) {
        return page(
                named("select " + COLUMNS + MINE + ORDER + PAGE),
                List.of(person, page.offset(), page.size()),
                "select count(*)" + MINE,
                List.of(person),
                page);
    }

    Page<InboxItem> inTeams(String person, Page.Request page) {
        return page(
                named("select " + COLUMNS + IN_TEAMS + ORDER + PAGE),
                List.of(person, person, page.offset(), page.size()),
                "select count(*)" + IN_TEAMS,
                List.of(person, person),
                page);
    }

    /** For a manager or an approver: what waits in the own teams, and what waits for them elsewhere, counted up to 1,000. */
    Page<InboxItem> inTeamsAndOutside(String person, List<Audience> outside, Page.Request page) {
        StringBuilder rows = new StringBuilder("select t.* from (select " + COLUMNS + IN_TEAMS);
        StringBuilder count = new StringBuilder("select (select count(*)" + IN_TEAMS + ")");
        List<Object> arguments = new ArrayList<>(List.of(person, person));
        List<Object> countArguments = new ArrayList<>(List.of(person, person));
        for (Audience audience : outside) {
            rows.append(" union all select t.* from (select " + COLUMNS + OUTSIDE + QUEUE_ORDER
                    + " fetch first ? rows only) t");
            arguments.addAll(List.of(audience.word(), person, page.offset() + page.size()));
            count.append(
                    " + (select count(*) from (select 1" + OUTSIDE + " fetch first " + MOST_COUNTED + " rows only) t)");
            countArguments.addAll(List.of(audience.word(), person));
        }
        arguments.addAll(List.of(page.offset(), page.size()));
        return page(
                named(rows.append(") t" + ORDER + PAGE).toString()), arguments, count.toString(), countArguments, page);
    }

    /** What waits for one kind of outsider, the person's own teams left out, counted up to 1,000. */
    Page<InboxItem> outside(Audience audience, String person, Page.Request page) {
        return page(
                named("select t.* from (select " + COLUMNS + OUTSIDE + QUEUE_ORDER + PAGE + ") t"),
                List.of(audience.word(), person, page.offset(), page.size()),
                "select count(*) from (select 1" + OUTSIDE + " fetch first " + MOST_COUNTED + " rows only) t",
                List.of(audience.word(), person),
                page);
    }

    List<InboxItem> ofEngagements(Collection<String> engagementIds) {
        return engagementIds.isEmpty()
                ? List.of()
                : items(
                        named("select " + COLUMNS + " from workflow_inbox t where t.engagement_id in (" + "?"
                                + ", ?".repeat(engagementIds.size() - 1) + ")"),
                        List.copyOf(engagementIds));
    }

    List<InboxItem> ofEngagement(String engagementId) {
        return items(named("select " + COLUMNS + OF_ENGAGEMENT), List.of(engagementId));
    }

    Optional<InboxItem> find(String taskId) {
        return items(named("select " + COLUMNS + " from workflow_inbox t where t.task_id = ?"), List.of(taskId))
                .stream()
                .findFirst();
    }

    /** {@code t.claimable_by = 'team' and m.role in ('CLIENT_FOCAL_POINT', …) or …}. */
    private static String waitingRoles() {
        return Arrays.stream(Audience.values())
                .filter(audience -> !audience.teamRoles().isEmpty())
                .map(audience -> "t.claimable_by = '" + audience.word() + "' and m.role in ("
                        + audience.teamRoles().stream()
                                .map(TeamRole::name)
                                .sorted()
                                .collect(Collectors.joining("', '", "'", "'"))
                        + ")")
                .collect(Collectors.joining(" or "));
    }

    /** Adds the client's name to the few rows of a page, not to all it was cut from. */
    private static String named(String rows) {
        return "select t.*, e.client_name, e.country from (" + rows
                + ") t join engagement_engagement e on e.id = t.engagement_id" + ORDER;
    }

    private Page<InboxItem> page(
            String query, List<Object> arguments, String count, List<Object> countArguments, Page.Request page) {
        return new Page<>(items(query, arguments), count(count, countArguments), page);
    }

    private List<InboxItem> items(String sql, List<Object> arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            List<InboxItem> items = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private long count(String sql, List<Object> arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private static void set(PreparedStatement query, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            query.setObject(i + 1, arguments.get(i));
        }
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new InboxItem(
                row.getString("task_id"),
                row.getString("engagement_id"),
                row.getString("client_name"),
                row.getString("country"),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getObject("phase", Integer.class),
                row.getObject("gate", Integer.class),
                row.getString("audience"),
                row.getString("assignee"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                due.equals(InboxRow.NEVER) ? null : due,
                row.getString("form_key"),
                row.getString("subject"));
    }
}
