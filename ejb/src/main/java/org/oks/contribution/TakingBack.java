package org.oks.contribution;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.NotNow;
import org.oks.platform.Text;

/** What was withdrawn can be taken back for thirty days. After that it stays withdrawn; nothing is deleted. */
final class TakingBack {
    static final int DAYS = 30;

    private TakingBack() {}

    /** The end of the time in which it can be taken back; null for what stands. */
    static @Nullable Instant until(@Nullable Instant withdrawnAt) {
        return withdrawnAt == null ? null : withdrawnAt.plus(Duration.ofDays(DAYS));
    }

    /** @throws NotNow when the time is over, or it is not known when it was withdrawn */
    static void check(String engagementId, @Nullable Instant withdrawnAt, Instant now) {
        Instant until = until(withdrawnAt);
        if (until == null || now.isAfter(until)) {
            throw new NotNow(engagementId, Text.of("contribution.too-late-to-take-back", DAYS));
        }
    }
}
