package org.oks.gate;

/** How a dispute about a return is settled. */
public enum DisputeOutcome {
    /** The return stands. */
    UPHELD,
    /** Another panel weighs the same pack. */
    NEW_PANEL
}
