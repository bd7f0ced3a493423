package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.oks.platform.OksClock;

class SecurityClockTest {
    @Test
    void staysInRealTimeWhenADemonstrationsClockIsMoved() {
        OksClock application = new OksClock();
        SecurityClock security = new SecurityClock(application);
        Instant before = security.now();
        application.setTo(Instant.parse("2017-03-14T09:00:00Z"));
        assertThat(Duration.between(before, security.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(application.instant()).isBefore(Instant.parse("2017-03-14T09:01:00Z"));
    }
}
