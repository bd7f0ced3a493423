package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.oks.platform.OksClock;

/**
 * Real elapsed time, for sessions, one-time links and throttling. The application's clock can be moved in a
 * demonstration; an administrator who advances it by half a year must not end every session with it, and turning it back
 * must not open an ended one. So the offset of the demonstration is taken out again.
 */
@ApplicationScoped
public class SecurityClock {
    private final Clock clock;

    /** For the container. */
    @SuppressWarnings("NullAway")
    protected SecurityClock() {
        clock = null;
    }

    @Inject
    public SecurityClock(OksClock application) {
        this(new Real(application));
    }

    SecurityClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The application's clock without its offset. */
    private static final class Real extends Clock {
        private final OksClock application;

        Real(OksClock application) {
            this.application = application;
        }

        @Override
        public Instant instant() {
            Duration offset = application.offset();
            Instant instant = application.instant();
            // somebody may move the clock between the two readings
            return offset.equals(application.offset()) ? instant.minus(offset) : instant();
        }

        @Override
        public ZoneId getZone() {
            return application.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Only instants are asked for");
        }
    }
}
