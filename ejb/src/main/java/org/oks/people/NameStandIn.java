package org.oks.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody to be named as a stand-in, from the first day to the last. */
public record NameStandIn(
        @Nullable String standIn,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String reason) {}
