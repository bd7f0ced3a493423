package org.oks.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of the application, in UTC and cut to microseconds, as the database keeps it. In a demonstration it runs
 * with an offset, so that an engagement of 2017 can be shown in 2017; everywhere else the offset is zero.
 */
@ApplicationScoped
public class OksClock extends Clock {
    private final Clock system = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    @PostConstruct
    void begin() {
        Settings.demoClock().ifPresent(this::setTo);
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(system.withZone(zone), offset);
    }

    /** How far this clock stands from the machine's; zero outside a demonstration. */
    public Duration offset() {
        return offset;
    }

    /** Lets the clock run on from the instant given. Demonstrations only; the caller checks that. */
    public void setTo(Instant instant) {
        offset = Duration.between(system.instant(), instant);
    }
}
