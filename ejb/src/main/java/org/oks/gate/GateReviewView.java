package org.oks.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One round of a gate, as its readers see it. */
public record GateReviewView(
        String engagementId,
        int gate,
        int round,
        long version,
        GateState state,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant openedAt,
        @Nullable Integer quorum,
        @Nullable Instant remindedAt,
        @Nullable Instant escalatedAt,
        @Nullable GateDecision decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
