package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Keeps the list of open tasks as the engine's tasks come and go, in the engine's transaction. */
@ApplicationScoped
class InboxListener implements TaskListener {
    @Inject
    InboxTable table;

    @Override
    public void notify(DelegateTask delegate) {
        TaskEntity task = (TaskEntity) delegate;
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> table.add(InboxRow.of(task));
            // an assignment is also an update, except for the one with which a task is born
            case EVENTNAME_UPDATE -> table.change(task.getId(), task.getAssignee(), InboxRow.due(task));
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> table.remove(task.getId());
            default -> {}
        }
    }
}
