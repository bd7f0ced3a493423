package org.oks.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute about a return, as its readers see it.
 *
 * @param outcome null while it is open
 */
public record DisputeView(
        int gate,
        String reason,
        String raisedBy,
        Instant raisedAt,
        @Nullable DisputeOutcome outcome,
        @Nullable String settledFor,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {}
