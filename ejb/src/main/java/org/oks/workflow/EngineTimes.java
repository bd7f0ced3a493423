package org.oks.workflow;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Moves what is due in an engagement. The engine's own suspension would not do: a suspended timer keeps its date and
 * fires late at once, and a suspended instance cannot be cancelled.
 */
final class EngineTimes {
    /** How far away a timer rests: no hold lasts that long. */
    static final Duration AT_REST = Duration.ofDays(36_525);

    private EngineTimes() {}

    static void move(ProcessEngine engine, String engagementId, Duration by) {
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(engagementId)
                .list()) {
            for (Job timer : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()) {
                engine.getManagementService().setJobDuedate(timer.getId(), moved(timer.getDuedate(), by));
            }
        }
    }

    static void moveTasks(ProcessEngine engine, String engagementId, Duration by) {
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(engagementId)
                .list()) {
            if (task.getDueDate() != null) {
                task.setDueDate(moved(task.getDueDate(), by));
                engine.getTaskService().saveTask(task);
            }
        }
    }

    private static Date moved(Date date, Duration by) {
        return Date.from(date.toInstant().plus(by));
    }
}
