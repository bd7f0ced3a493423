package org.oks.workflow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.notice.NoticeBoard;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** The tasks a person has and the tasks a person can take, earliest due first. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Inbox {
    @Inject
    InboxQueries queries;

    @Inject
    InboxTable table;

    @Inject
    TaskRules rules;

    @Inject
    EngineDoor door;

    @Inject
    CurrentActor currentActor;

    @Inject
    NoticeBoard notices;

    @Inject
    EngagementDirectory directory;

    @Inject
    AuditTrail audit;

    /** What the acting person has taken. */
    public Page<InboxItem> mine(TaskFilter filter, Page.Request page) {
        return queries.mine(currentActor.get().id(), filter, page);
    }

    /**
     * What waits and the acting person could take: as a member of a team, or as a manager or approver from outside.
     * Of the latter at most 1,000 are counted.
     */
    public Page<InboxItem> claimable(TaskFilter filter, Page.Request page) {
        Actor actor = currentActor.get();
        List<Audience> outside = Audience.outside(actor);
        return outside.isEmpty()
                ? queries.inTeams(actor.id(), filter, page)
                : queries.inTeamsAndOutside(actor.id(), outside, filter, page);
    }

    /** What others have to do in the engagements of the acting person, as a member of their teams. */
    public Page<InboxItem> waiting(TaskFilter filter, Page.Request page) {
        Page<InboxItem> open = queries.ofOthers(currentActor.get().id(), filter, page);
        // the team sees roles, not names, while the panel is at work
        return new Page<>(open.items().stream().map(InboxItem::veiled).toList(), open.total(), page);
    }

    /** The engagements of the acting person in which something is open, at most a hundred. */
    public List<EngagementWithTasks> engagements() {
        return queries.engagements(currentActor.get().id());
    }

    /** What waits for any manager from outside the team: seats of panels for which somebody is to be named. */
    public Page<InboxItem> ofManagers(Page.Request page) {
        Actor actor = currentActor.get();
        return actor.has(Roles.MANAGER)
                ? queries.outside(Audience.MANAGER, actor.id(), page)
                : new Page<>(List.of(), 0, page);
    }

    /** The open tasks of an engagement, whoever has them. */
    public List<InboxItem> ofEngagement(String engagementId) {
        boolean onTeam = !rules.maySee(engagementId).onTeam().isEmpty();
        // the team sees roles, not names, while the panel is at work
        return queries.ofEngagement(engagementId).stream()
                .map(item -> onTeam ? item.veiled() : item)
                .toList();
    }

    /** The open tasks of engagements that the reader was given in a list already, by engagement: who acts next. */
    public Map<String, List<InboxItem>> ofEngagements(Collection<String> engagementIds) {
        boolean global = currentActor.get().roles().stream().anyMatch(Roles.GRANTED::contains);
        return queries.ofEngagements(engagementIds).stream()
                .map(item -> global ? item : item.veiled())
                .collect(Collectors.groupingBy(InboxItem::engagementId));
    }

    /**
     * Takes a task: from now on it is the acting person's. Taking it twice changes nothing.
     *
     * @throws NotYourTask when the task is for others
     * @throws TakenBySomebodyElse when somebody was quicker
     */
    public void claim(String taskId) {
        OpenTask task = open(taskId);
        rules.mayTake(task);
        if (task.assignee() == null) {
            assign(task, currentActor.get().id());
            audit.record("task.claim", "task", taskId, task.engagementId(), null, element(task), null);
        }
    }

    /**
     * Gives a task back, so that others can take it.
     *
     * @throws TakenBySomebodyElse when it is somebody else's
     * @throws NotYourTask when it hangs on a seat in a panel: recusing from the seat gives it back
     */
    public void release(String taskId) {
        OpenTask task = open(taskId);
        rules.mayTake(task);
        if (Audience.of(task.audience()) == Audience.PANEL) {
            throw new NotYourTask(Audience.PANEL);
        }
        if (task.assignee() != null) {
            door.through(engine -> {
                engine.getTaskService().setAssignee(taskId, null);
                return true;
            });
            audit.record("task.release", "task", taskId, task.engagementId(), element(task), null, null);
        }
    }

    /**
     * Gives a task of the team to a named member of it. What somebody else has taken only those who lead may hand on.
     *
     * @throws NotYourTask when the task is for others than the acting person, or for no team
     * @throws TakenBySomebodyElse when somebody else has it and the acting person does not lead
     * @throws InvalidInput when the person is not one of those who may do it
     */
    public void handOver(String taskId, @Nullable String person) {
        OpenTask task = open(taskId);
        rules.mayHandOver(task);
        rules.checkHolder(task, person);
        String to = Objects.requireNonNull(person);
        if (!to.equals(task.assignee())) {
            door.through(engine -> {
                engine.getTaskService().setAssignee(taskId, to);
                return true;
            });
            audit.record(
                    "task.hand-over",
                    "task",
                    taskId,
                    task.engagementId(),
                    new Held(task.elementId(), task.assignee()),
                    new Held(task.elementId(), to),
                    null);
            notices.tell(
                    to,
                    "task-handed-over",
                    task.engagementId(),
                    directory.facts(task.engagementId()).client(),
                    "/workflow/my-work.xhtml");
        }
    }

    /** Those to whom the task can be handed over: members of the team who may do it, but for who has it. */
    public List<String> holders(String taskId) {
        OpenTask task = open(taskId);
        rules.mayHandOver(task);
        return rules.holders(task);
    }

    private OpenTask open(String taskId) {
        return table.find(taskId).orElseThrow(() -> new NotFound(Text.of("workflow.no.task", taskId)));
    }

    private void assign(OpenTask task, String person) {
        door.through(engine -> {
            try {
                engine.getTaskService().claim(task.taskId(), person);
            } catch (TaskAlreadyClaimedException e) {
                throw new TakenBySomebodyElse();
            }
            return true;
        });
    }

    /** Who has a task, as the record of who did what keeps it. */
    public record Held(String element, @Nullable String person) {}

    /** The element of the drawing, as the record of who did what keeps it. */
    public record Element(String element) {}

    private static Element element(OpenTask task) {
        return new Element(task.elementId());
    }
}
