package org.oks.people;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which one person acts for another, both ends included. */
record Absence(String person, String standIn, LocalDate firstDay, LocalDate lastDay) {
    boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    Days days() {
        return new Days(firstDay, lastDay);
    }

    /** Days in a row. */
    record Days(LocalDate first, LocalDate last) {
        /** The days that both have. */
        Optional<Days> and(Days other) {
            LocalDate begin = first.isAfter(other.first) ? first : other.first;
            LocalDate end = last.isBefore(other.last) ? last : other.last;
            return begin.isAfter(end) ? Optional.empty() : Optional.of(new Days(begin, end));
        }
    }
}
