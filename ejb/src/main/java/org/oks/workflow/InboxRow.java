package org.oks.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;
import org.oks.bpmn.Drawings;

/**
 * A task of the engine as its row in the list of open tasks.
 *
 * @param subject what a drawing that runs on its own is about; null for the engagement itself
 */
record InboxRow(
        String taskId,
        String engagementId,
        String processKey,
        String elementId,
        @Nullable Integer phase,
        @Nullable Integer gate,
        Audience audience,
        @Nullable String assignee,
        Instant createdAt,
        Instant dueAt,
        @Nullable String formKey,
        @Nullable String subject) {

    /** When a task without a due date is due: after all others. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static InboxRow of(TaskEntity task) {
        ExecutionEntity execution = task.getExecution();
        String engagement = WhoseRun.engagement(execution);
        if (engagement == null) {
            throw new IllegalStateException("Task " + task.getTaskDefinitionKey()
                    + " belongs to no engagement: the call" + " activity above it does not pass the business key on");
        }
        String process = WhoseRun.drawing(execution);
        int phase = Drawings.PHASES.indexOf(process) + 1;
        Integer number = phase > 0 ? Integer.valueOf(phase) : number(execution.getVariable(Drawings.GATE));
        return new InboxRow(
                task.getId(),
                engagement,
                process,
                task.getTaskDefinitionKey(),
                number,
                task.getTaskDefinitionKey().equals(Drawings.WORK) ? null : number,
                audience(task, execution),
                task.getAssignee(),
                task.getCreateTime().toInstant(),
                due(task),
                formKey(task.getTaskDefinition(), execution),
                WhoseRun.subject(execution));
    }

    static Instant due(TaskEntity task) {
        Date due = task.getDueDate();
        return due == null ? NEVER : due.toInstant();
    }

    private static Audience audience(TaskEntity task, ExecutionEntity execution) {
        Set<Expression> groups = task.getTaskDefinition().getCandidateGroupIdExpressions();
        if (groups.size() != 1) {
            throw new IllegalStateException("Task " + task.getTaskDefinitionKey() + " must name one group");
        }
        return Audience.ofGroup(String.valueOf(groups.iterator().next().getValue(execution)));
    }

    private static @Nullable String formKey(TaskDefinition definition, ExecutionEntity execution) {
        Expression key = definition.getFormKey();
        return key == null ? null : String.valueOf(key.getValue(execution));
    }

    private static @Nullable Integer number(@Nullable Object variable) {
        return variable instanceof Number given ? given.intValue() : null;
    }
}
