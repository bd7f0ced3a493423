package org.oks.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often something was tried lately, by one account or from one address. The first tries are free; then each makes
 * the next wait twice as long, up to a few minutes, never for good: nobody can lock somebody else out. After a while
 * without a try the count begins anew.
 */
@Entity
@Table(name = "people_throttle")
class ThrottleCount {
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    static final Duration FORGOTTEN = Duration.ofMinutes(15);

    @Id
    private String bucket;

    @Column
    private int tries;

    @Column(name = "last_try_at")
    private Instant lastTryAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @SuppressWarnings("NullAway.Init")
    protected ThrottleCount() {}

    ThrottleCount(String bucket, Instant now) {
        this.bucket = bucket;
        this.lastTryAt = now;
        this.nextTryAt = now;
    }

    /** How long to wait before the next try; zero when it may come now. */
    Duration wait(Instant now) {
        return now.isBefore(nextTryAt) ? Duration.between(now, nextTryAt) : Duration.ZERO;
    }

    /** Counts a try, before it is known whether it is right: tries that come at once are counted one after the other. */
    void tried(int free, Instant now) {
        if (!now.isBefore(lastTryAt.plus(FORGOTTEN))) {
            tries = 0;
        }
        tries++;
        lastTryAt = now;
        nextTryAt = now.plus(pause(tries - free));
    }

    private static Duration pause(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond, 20));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
