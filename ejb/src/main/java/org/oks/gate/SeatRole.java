package org.oks.gate;

/** What a member of a panel does. */
public enum SeatRole {
    /** Weighs, and decides once enough others have voted. */
    LEAD,
    /** Weighs and votes. */
    REVIEWER
}
