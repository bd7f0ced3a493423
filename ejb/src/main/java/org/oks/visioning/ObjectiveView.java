package org.oks.visioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oks.results.CapacityFactor;

/** What an engagement is anchored in, as its readers see it. */
public record ObjectiveView(
        String engagementId,
        long version,
        @Nullable String developmentGoal,
        @Nullable CapacityFactor capacityFactor,
        @Nullable String institutionalChallenge,
        @Nullable String changeObjective,
        String changedBy,
        Instant changedAt) {}
