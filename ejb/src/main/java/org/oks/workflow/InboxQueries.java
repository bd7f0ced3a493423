package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oks.engagement.TeamRole;
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
    /** The rest of what is open in the teams of a person: neither in the person's hands nor theirs to take. */
    private static final String OF_OTHERS =
            " from workflow_inbox t where t.engagement_id in (select m.engagement_id from engagement_member m where"
                    + " m.person_id = ?) and (t.assignee is null or t.assignee <> ?) and not exists (select 1 from"
                    + " engagement_member m where m.person_id = ? and m.engagement_id = t.engagement_id and ("
                    + waitingRoles() + "))";
    /** What waits for one kind of outsider: walked in order until the page is full, skipping the person's own teams. */
    private static final String OUTSIDE = " from workflow_inbox t where t.claimable_by = ? and not exists"
            + " (select 1 from engagement_member m where m.person_id = ? and m.engagement_id = t.engagement_id)";

    /** More gates than these are not counted: nobody leafs through them, and counting would cost what the portfolio holds. */
    private static final int MOST_COUNTED = 1000;

    @Inject
    InboxRows rows;

    Page<InboxItem> mine(String person, TaskFilter filter, Page.Request page) {
        return listed(MINE, List.of(person), filter, page);
    }

    Page<InboxItem> inTeams(String person, TaskFilter filter, Page.Request page) {
        return listed(IN_TEAMS, List.of(person, person), filter, page);
    }

    /** What others have in the engagements of a person, and what waits there for others. */
    Page<InboxItem> ofOthers(String person, TaskFilter filter, Page.Request page) {
        return listed(OF_OTHERS, List.of(person, person, person), filter, page);
    }

    private Page<InboxItem> listed(String from, List<Object> given, TaskFilter filter, Page.Request page) {
        List<Object> all = new ArrayList<>(given);
        all.addAll(filter.arguments());
        List<Object> paged = new ArrayList<>(all);
        paged.addAll(List.of(page.offset(), page.size()));
        return rows.page(
                named("select " + COLUMNS + from + filter.condition() + ORDER + PAGE),
                paged,
                "select count(*)" + from + filter.condition(),
                all,
                page);
    }

    /** For a manager or an approver: what waits in the own teams, and what waits for them elsewhere, counted up to 1,000. */
    Page<InboxItem> inTeamsAndOutside(String person, List<Audience> outside, TaskFilter filter, Page.Request page) {
        String teams = IN_TEAMS + filter.condition();
        String elsewhere = OUTSIDE + filter.condition();
        StringBuilder lists = new StringBuilder("select t.* from (select " + COLUMNS + teams);
        StringBuilder count = new StringBuilder("select (select count(*)" + teams + ")");
        List<Object> arguments = new ArrayList<>(List.of(person, person));
        arguments.addAll(filter.arguments());
        List<Object> countArguments = new ArrayList<>(arguments);
        for (Audience audience : outside) {
            lists.append(" union all select t.* from (select " + COLUMNS + elsewhere + QUEUE_ORDER
                    + " fetch first ? rows only) t");
            count.append(" + (select count(*) from (select 1" + elsewhere + " fetch first " + MOST_COUNTED
                    + " rows only) t)");
            for (List<Object> each : List.of(arguments, countArguments)) {
                each.addAll(List.of(audience.word(), person));
                each.addAll(filter.arguments());
            }
            arguments.add(page.offset() + page.size());
        }
        arguments.addAll(List.of(page.offset(), page.size()));
        return rows.page(
                named(lists.append(") t" + ORDER + PAGE).toString()),
                arguments,
                count.toString(),
                countArguments,
                page);
    }

    /** What waits for one kind of outsider, the person's own teams left out, counted up to 1,000. */
    Page<InboxItem> outside(Audience audience, String person, Page.Request page) {
        return rows.page(
                named("select t.* from (select " + COLUMNS + OUTSIDE + QUEUE_ORDER + PAGE + ") t"),
                List.of(audience.word(), person, page.offset(), page.size()),
                "select count(*) from (select 1" + OUTSIDE + " fetch first " + MOST_COUNTED + " rows only) t",
                List.of(audience.word(), person),
                page);
    }

    List<InboxItem> ofEngagements(Collection<String> engagementIds) {
        return engagementIds.isEmpty()
                ? List.of()
                : rows.items(
                        named("select " + COLUMNS + " from workflow_inbox t where t.engagement_id in (" + "?"
                                + ", ?".repeat(engagementIds.size() - 1) + ")"),
                        List.copyOf(engagementIds));
    }

    List<InboxItem> ofEngagement(String engagementId) {
        return rows.items(named("select " + COLUMNS + OF_ENGAGEMENT), List.of(engagementId));
    }

    /** The engagements on whose team a person is or in which they have a task, with something open, by client. */
    List<EngagementWithTasks> engagements(String person) {
        return rows.engagements(
                "select e.id, e.client_name from (select m.engagement_id as id from engagement_member m where"
                        + " m.person_id = ? union select t.engagement_id from workflow_inbox t where t.assignee = ?)"
                        + " own join engagement_engagement e on e.id = own.id where exists (select 1 from"
                        + " workflow_inbox t where t.engagement_id = own.id)"
                        + " order by e.client_name, e.id fetch first 100 rows only",
                List.of(person, person));
    }

    Optional<InboxItem> find(String taskId) {
        return rows
                .items(named("select " + COLUMNS + " from workflow_inbox t where t.task_id = ?"), List.of(taskId))
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
}
