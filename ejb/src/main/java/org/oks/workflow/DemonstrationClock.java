package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.oks.platform.OksClock;
import org.oks.platform.Settings;

/** Lets a demonstration's data happen in the past, so that its engagements have a history. */
@ApplicationScoped
public class DemonstrationClock {
    @Inject
    OksClock clock;

    @Inject
    EngineClock engineClock;

    @Inject
    Engine engine;

    /**
     * Sets our clock and the engine's together.
     *
     * @throws IllegalStateException outside a demonstration
     */
    public void setTo(Instant instant) {
        if (!Settings.demo()) {
            throw new IllegalStateException("Only a demonstration's clock can be set");
        }
        clock.setTo(instant);
        engineClock.follow();
        engine.wakeJobs();
    }
}
