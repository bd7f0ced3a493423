package org.oks.bpmn;

import java.util.List;

/** Stands in for the reminders of steps: writes down which came when. Which task it was, the engine says. */
public final class FakeReminderSteps {
    private final List<String> calls;

    FakeReminderSteps(List<String> calls) {
        this.calls = calls;
    }

    public void dueSoon(String engagementId, String taskId) {
        note("dueSoon", engagementId, taskId);
    }

    public void due(String engagementId, String taskId) {
        note("due", engagementId, taskId);
    }

    public void overdue(String engagementId, String taskId) {
        note("overdue", engagementId, taskId);
    }

    public void escalate(String engagementId, String taskId) {
        note("escalate", engagementId, taskId);
    }

    private void note(String what, String engagementId, String taskId) {
        calls.add(what + " " + engagementId + (taskId.isBlank() ? " of no task" : ""));
    }
}
