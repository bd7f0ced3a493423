package org.oks.bpmn;

import java.util.List;

/** Stands in for the reminders of steps: writes down which came when. Which task it was, the engine says. */
public final class FakeReminderSteps {
    private final List<String> calls;

    FakeReminderSteps(List<String> calls) {
        this.calls = calls;
    }

    public void dueSoon(String taskId) {
        note("dueSoon", taskId);
    }

    public void due(String taskId) {
        note("due", taskId);
    }

    public void overdue(String taskId) {
        note("overdue", taskId);
    }

    public void escalate(String taskId) {
        note("escalate", taskId);
    }

    private void note(String what, String taskId) {
        calls.add(what + (taskId.isBlank() ? " of no task" : ""));
    }
}
