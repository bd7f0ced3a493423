package org.oks.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an engagement says of itself, without its team and operation.
 *
 * @param phase 1 to 4 once it has started
 * @param phaseOpenedAt null while the phase is being opened
 * @param ending how it ends, once that is known: CLOSED, STOPPED or CANCELLED
 */
public record EngagementFacts(
        String id,
        long version,
        String client,
        String country,
        Sector sector,
        EngagementSize size,
        String objective,
        @Nullable String operationId,
        @Nullable String exemptionReason,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean illustrative,
        @Nullable SortRating capacityRisk,
        EngagementStatus status,
        @Nullable Integer phase,
        @Nullable Instant phaseOpenedAt,
        @Nullable EngagementStatus ending,
        @Nullable String endingReason,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
