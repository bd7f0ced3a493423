package org.oks.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.oks.engagement.EngagementFilter;
import org.oks.platform.Launched;
import org.oks.platform.Page;
import org.oks.platform.Settings;

/**
 * Makes the demonstration's engagements at its first start, when there are none: one in each state, through the doors
 * that people use. By a timer, since the engine's jobs, which open the phases, run once the application is up.
 */
@Singleton
@Startup
@DependsOn("PeopleAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationData {
    private static final System.Logger LOG = System.getLogger(DemonstrationData.class.getName());

    private static final long LOOK_AGAIN_MILLIS = 200;

    @Resource
    TimerService timers;

    @Inject
    Doors doors;

    @Inject
    Portfolio portfolio;

    @Inject
    Clock clock;

    private volatile boolean ready;

    @PostConstruct
    void prepare() {
        if (Settings.demo()) {
            timers.createIntervalTimer(0, LOOK_AGAIN_MILLIS, new TimerConfig(null, false));
        } else {
            ready = true;
        }
    }

    /** True when there is nothing (more) to make. */
    @Lock(LockType.READ)
    public boolean isReady() {
        return ready;
    }

    @Timeout
    @Lock(LockType.READ)
    void look(Timer timer) {
        if (Launched.isUp()) {
            timer.cancel();
            make();
            portfolio.grow();
        }
    }

    private void make() {
        Instant now = clock.instant();
        try {
            boolean none = doors.actAs
                            .call(
                                    Players.MANAGER,
                                    () -> doors.engagements.list(EngagementFilter.ALL, Page.Request.FIRST))
                            .total()
                    == 0;
            if (none) {
                new Stories(doors, now).tell();
                LOG.log(System.Logger.Level.INFO, "Demonstration data is made");
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The demonstration's data could not be made", e);
        } finally {
            if (!clock.instant().isAfter(now)) {
                doors.clock.setTo(now);
            }
            ready = true;
        }
    }
}
