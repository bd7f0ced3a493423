package org.oks.results;

/** How often an indicator is measured. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    ONCE
}
