package org.oks.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs jobs one after the other, each as the system actor of its step. */
final class JobsAsSystem extends ExecuteJobsRunnable {
    private final SystemActor systemActor;

    JobsAsSystem(List<String> jobIds, ProcessEngineImpl engine, SystemActor systemActor) {
        super(jobIds, engine);
        this.systemActor = systemActor;
    }

    @Override
    protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
        try (var acting = systemActor.act(commands.execute(new FindJobStep(jobId)))) {
            super.executeJob(jobId, commands, failures);
        }
    }

    /** The container's class loader stays: the beans that jobs call read their configuration by it. */
    @Override
    protected ClassLoader switchClassLoader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
