package org.oks.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time on hold, as its readers see it.
 *
 * @param until the day on which a manager is asked what next
 * @param resumedAt null while it lasts
 */
public record HoldView(
        String reason,
        LocalDate until,
        String heldBy,
        Instant heldAt,
        @Nullable String resumedBy,
        @Nullable Instant resumedAt,
        @Nullable String resumedFor) {}
