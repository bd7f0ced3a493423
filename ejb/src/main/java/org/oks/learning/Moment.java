package org.oks.learning;

/** When somebody rates their own strength. */
public enum Moment {
    /** As they begin to work on the engagement. */
    START,
    /** As it closes. */
    CLOSING
}
