package org.oks.workflow;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Which step of which drawing a job carries on. */
record FindJobStep(String jobId) implements Command<FindJobStep.Step> {

    /**
     * @param name {@code <process key>/<element id>}, or what the engine itself does, such as {@code engine/history-cleanup}
     * @param engagementId the engagement it is done for, if any
     */
    record Step(String name, @Nullable String engagementId) {}

    @Override
    public Step execute(CommandContext context) {
        JobEntity job = context.getJobManager().findJobById(jobId);
        if (job == null) {
            return new Step("engine/vanished", null);
        }
        if (job.getProcessDefinitionKey() == null) {
            return new Step("engine/" + job.getJobHandlerType(), null);
        }
        String name = job.getProcessDefinitionKey() + "/" + job.getActivityId();
        if (job.getProcessInstanceId() == null) {
            return new Step(name, null);
        }
        ExecutionEntity instance = context.getExecutionManager().findExecutionById(job.getProcessInstanceId());
        return new Step(name, instance == null ? null : WhoseRun.engagement(instance));
    }
}
