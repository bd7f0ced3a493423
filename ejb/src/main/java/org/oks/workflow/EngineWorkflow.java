package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.oks.bpmn.Drawings;
import org.oks.engagement.EngagementWorkflow;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** The drawings behind the rooms, on the process engine: in the caller's transaction and as whoever acts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EngineWorkflow implements EngagementWorkflow {
    @Inject
    EngineDoor door;

    @Inject
    InboxTable inbox;

    @Inject
    TaskRules rules;

    @Inject
    CurrentActor currentActor;

    @Override
    public void start(String engagementId) {
        change(engine -> engine.getRuntimeService().startProcessInstanceByKey(Drawings.ENGAGEMENT, engagementId));
    }

    @Override
    public void completeTask(String taskId) {
        OpenTask task = inbox.find(taskId).orElseThrow(() -> new ChangedMeanwhile(Text.of("workflow.the.task")));
        rules.mayTake(task);
        change(engine -> {
            if (task.assignee() == null) {
                engine.getTaskService().claim(taskId, currentActor.get().id());
            }
            engine.getTaskService().complete(taskId);
        });
    }

    @Override
    public void settleTask(String taskId) {
        change(engine -> engine.getTaskService().complete(taskId));
    }

    @Override
    public void cancel(String engagementId) {
        change(engine -> engine.getRuntimeService()
                .createMessageCorrelation(Drawings.CANCELLED)
                .processInstanceBusinessKey(engagementId)
                .correlate());
    }

    @Override
    public void nameReviewer(String engagementId, String person) {
        change(engine -> engine.getRuntimeService()
                .createMessageCorrelation(Drawings.REVIEWER_NAMED)
                .processInstanceBusinessKey(engagementId)
                .setVariableToTriggeredScope(Drawings.REVIEWER, person)
                .correlate());
    }

    @Override
    public void emptySeat(String engagementId) {
        change(engine -> engine.getRuntimeService()
                .createMessageCorrelation(Drawings.SEAT_EMPTIED)
                .processInstanceBusinessKey(engagementId)
                .correlate());
    }

    @Override
    public void assign(String taskId, String person) {
        change(engine -> engine.getTaskService().setAssignee(taskId, person));
    }

    @Override
    public void rest(String engagementId) {
        change(engine -> EngineTimes.move(engine, engagementId, EngineTimes.AT_REST));
    }

    @Override
    public void wake(String engagementId, Duration length) {
        change(engine -> {
            EngineTimes.move(engine, engagementId, length.minus(EngineTimes.AT_REST));
            EngineTimes.moveTasks(engine, engagementId, length);
        });
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<OpenTask> tasks(String engagementId, String elementId) {
        return inbox.all(engagementId, elementId);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OpenTask> findTask(String engagementId, String elementId) {
        return inbox.find(engagementId, elementId);
    }

    private void change(Consumer<ProcessEngine> use) {
        door.through(engine -> {
            use.accept(engine);
            return true;
        });
    }
}
