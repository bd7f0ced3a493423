package org.oks.results;

/** What is known of an assumption: nobody looked yet, it held, or it failed. */
public enum AssumptionState {
    UNTESTED,
    HELD,
    FAILED
}
