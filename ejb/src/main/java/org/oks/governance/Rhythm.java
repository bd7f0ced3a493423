package org.oks.governance;

import java.time.LocalDate;
import java.time.Period;

/** How often a community of practice means to meet. */
public enum Rhythm {
    WEEKLY(Period.ofWeeks(1)),
    EVERY_TWO_WEEKS(Period.ofWeeks(2)),
    MONTHLY(Period.ofMonths(1)),
    EVERY_TWO_MONTHS(Period.ofMonths(2)),
    QUARTERLY(Period.ofMonths(3)),
    TWICE_A_YEAR(Period.ofMonths(6));

    private final Period between;

    Rhythm(Period between) {
        this.between = between;
    }

    /** The last day of a silence that is not too long: one meeting may fall out. */
    LocalDate silentUntil(LocalDate last) {
        return last.plus(between.multipliedBy(2));
    }
}
