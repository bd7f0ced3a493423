package org.oks.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An engagement as a line of a list. */
public record EngagementRow(
        String id,
        String client,
        String country,
        Sector sector,
        EngagementSize size,
        EngagementStatus status,
        @Nullable Integer phase,
        @Nullable Instant phaseOpenedAt,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean illustrative) {}
