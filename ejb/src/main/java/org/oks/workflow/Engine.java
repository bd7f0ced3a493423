package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The one process engine of the application, from its start to its end. */
@ApplicationScoped
public class Engine {
    private volatile @Nullable ProcessEngine running;

    void start(ProcessEngineConfigurationImpl configuration) {
        ProcessEngine started = configuration.buildProcessEngine();
        // so that Camunda's web applications find it
        RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(started);
        running = started;
    }

    void stop() {
        ProcessEngine stopping = running;
        running = null;
        if (stopping != null) {
            jobs(stopping).shutdown();
            RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(stopping);
            EngineDoor.forTheEngine(stopping::close);
        }
    }

    /** True between its start and its end. */
    public boolean isUp() {
        return running != null;
    }

    /** Lets due jobs run from now on. */
    void startJobs() {
        jobs(running()).start();
    }

    /** Lets the job executor look for due jobs at once, not at its next round. */
    void wakeJobs() {
        jobs(running()).jobWasAdded();
    }

    /**
     * The engine.
     *
     * @throws IllegalStateException before the start and after the end
     */
    ProcessEngine running() {
        ProcessEngine now = running;
        if (now == null) {
            throw new IllegalStateException("The process engine is not running");
        }
        return now;
    }

    /** For this room: the engine's services. Writes need an {@link EngineDoor}. */
    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return running();
    }

    private static JobExecutor jobs(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
