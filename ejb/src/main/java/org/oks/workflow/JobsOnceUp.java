package org.oks.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.ConfigProvider;
import org.oks.platform.Launched;

/**
 * Starts the jobs when the whole application is up: while Payara still deploys the web modules, it may close the
 * connections of a job under its hands. {@code oks.jobs=false} keeps the jobs off, for tests that run them by hand.
 */
@Singleton
@Startup
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class JobsOnceUp {
    private static final Logger LOG = System.getLogger(JobsOnceUp.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 200;

    @Resource
    TimerService timers;

    @Inject
    Engine engine;

    @PostConstruct
    void prepare() {
        if (ConfigProvider.getConfig()
                .getOptionalValue("oks.jobs", Boolean.class)
                .orElse(true)) {
            timers.createIntervalTimer(0, LOOK_AGAIN_MILLIS, new TimerConfig(null, false));
        } else {
            LOG.log(Level.INFO, "Jobs do not run by themselves: oks.jobs=false");
        }
    }

    @Timeout
    void look(Timer timer) {
        if (Launched.isUp()) {
            timer.cancel();
            engine.startJobs();
        }
    }
}
