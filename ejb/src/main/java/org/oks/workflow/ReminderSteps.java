package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.PhaseStep;
import org.oks.notice.NoticeBoard;
import org.oks.notice.Reminder;
import org.oks.people.Roles;

/**
 * What the timers on the tasks of phases and of closing ask for. Each fires once for a task and ends with it; whose the
 * task is at that moment is reminded, or those who may take it while nobody has. On hold nobody is.
 */
@Named("reminderSteps")
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReminderSteps {
    @Inject
    InboxQueries inbox;

    @Inject
    EngagementDirectory engagements;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    /** The task is due in a few days. */
    public void dueSoon(String taskId) {
        remind(taskId, "step-due-soon");
    }

    /** The task is due. */
    public void due(String taskId) {
        remind(taskId, "step-due");
    }

    /** The task is overdue. */
    public void overdue(String taskId) {
        remind(taskId, "step-overdue");
    }

    /** The task is overdue for so long that the managers are told. */
    public void escalate(String taskId) {
        waiting(taskId).ifPresent(task -> {
            notices.remindRole(Roles.MANAGER, reminder(task, "step-escalation"));
            record("task.escalate", task);
        });
    }

    private void remind(String taskId, String kind) {
        waiting(taskId).ifPresent(task -> {
            notices.remind(owing(task), reminder(task, kind));
            record("task.remind", task);
        });
    }

    private Optional<InboxItem> waiting(String taskId) {
        return inbox.find(taskId)
                .filter(task -> engagements.facts(task.engagementId()).status() != EngagementStatus.ON_HOLD);
    }

    private List<String> owing(InboxItem task) {
        String holder = task.assignee();
        return holder != null
                ? List.of(holder)
                : engagements.withRoles(
                        task.engagementId(), Audience.of(task.audience()).teamRoles());
    }

    private static Reminder reminder(InboxItem task, String kind) {
        return new Reminder(
                kind,
                task.engagementId(),
                task.taskId(),
                task.clientName(),
                PhaseStep.name(task.elementId()).key(),
                path(task),
                Objects.requireNonNull(task.dueAt()));
    }

    private static String path(InboxItem task) {
        String page = Objects.requireNonNullElse(task.formKey(), "/engagement/engagement.xhtml");
        return page + "?id=" + task.engagementId() + (task.gate() == null ? "" : "&gate=" + task.gate());
    }

    private void record(String action, InboxItem task) {
        audit.record(
                action, "task", task.taskId(), task.engagementId(), null, new Inbox.Element(task.elementId()), null);
    }
}
