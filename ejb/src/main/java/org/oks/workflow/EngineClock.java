package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.oks.platform.OksClock;

/** Keeps the engine's clock on ours, which in a demonstration stands elsewhere than the machine's. */
@ApplicationScoped
class EngineClock {
    @Inject
    OksClock clock;

    /** Takes over where our clock stands now. */
    void follow() {
        if (clock.offset().isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(clock.offset().toMillis());
        }
    }

    /** Leaves the engine's clock as it is found: it is one for all applications of a server. */
    void leave() {
        ClockUtil.reset();
    }
}
