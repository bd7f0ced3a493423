package org.oks.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * The engine's jobs on the container's threads. As many run at once as there are places; what finds none goes back and
 * is fetched again.
 */
final class JobThreads extends JobExecutor {
    private static final int PLACES = 4;
    /** A stop waits this long for running jobs; what is not done by then rolls back and runs after the next start. */
    private static final int PATIENCE_SECONDS = 6;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;
    private final SystemActor systemActor;
    private final Semaphore places = new Semaphore(PLACES);

    JobThreads(ManagedExecutorService executor, ManagedThreadFactory threads, SystemActor systemActor) {
        this.executor = executor;
        this.threads = threads;
        this.systemActor = systemActor;
        setAutoActivate(false);
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void startJobAcquisitionThread() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = threads.newThread(() -> EngineDoor.forTheEngine(acquireJobsRunnable));
            jobAcquisitionThread.start();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        try {
            if (places.tryAcquire(PLACES, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                places.release(PLACES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            giveBack(jobIds, engine);
            return;
        }
        try {
            executor.execute(() -> work(jobIds, engine));
        } catch (RejectedExecutionException e) {
            places.release();
            giveBack(jobIds, engine);
        }
    }

    private void work(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            EngineDoor.forTheEngine(getExecuteJobsRunnable(jobIds, engine));
        } finally {
            places.release();
        }
    }

    private void giveBack(List<String> jobIds, ProcessEngineImpl engine) {
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new JobsAsSystem(jobIds, engine, systemActor);
    }
}
