package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleCountTest {
    private static final Instant NOW = Instant.parse("2017-03-14T09:00:00Z");

    private final ThrottleCount count = new ThrottleCount("account:x", NOW);

    @Test
    void theFirstTriesAreFree() {
        tryTimes(4);
        assertThat(count.wait(NOW)).isZero();
    }

    @Test
    void thenEachTryDoublesTheWait() {
        tryTimes(5);
        assertThat(count.wait(NOW)).isEqualTo(Duration.ofSeconds(1));
        tryTimes(1);
        assertThat(count.wait(NOW)).isEqualTo(Duration.ofSeconds(2));
        tryTimes(3);
        assertThat(count.wait(NOW)).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void neverLongerThanMinutes() {
        tryTimes(1000);
        assertThat(count.wait(NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(count.wait(NOW.plus(Duration.ofMinutes(2)))).isZero();
    }

    @Test
    void aQuietWhileForgetsTheTries() {
        tryTimes(20);
        Instant later = NOW.plus(ThrottleCount.FORGOTTEN);
        count.tried(5, later);
        assertThat(count.wait(later)).isZero();
    }

    private void tryTimes(int times) {
        for (int i = 0; i < times; i++) {
            count.tried(5, NOW);
        }
    }
}
