package org.oks.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom, and when.
 *
 * @param person who is away
 * @param standIn who acts for them
 * @param endedAt when it was ended before its last day
 */
public record StandInView(
        String id,
        String person,
        String standIn,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String madeBy,
        Instant madeAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        long version) {}
