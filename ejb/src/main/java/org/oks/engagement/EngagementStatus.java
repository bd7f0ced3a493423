package org.oks.engagement;

import java.util.EnumSet;
import java.util.Set;

/** Where an engagement stands as a whole. */
public enum EngagementStatus {
    /** Proposed, not started: the charter can still be changed freely. */
    PROPOSED,
    /** A phase is being worked on. */
    ACTIVE,
    /** A review gate is open; the team waits for its decision. */
    IN_GATE,
    /** Put on hold. */
    ON_HOLD,
    /** The after action review of the whole is owed. */
    CLOSING,
    /** Carried to its end. */
    CLOSED,
    /** Ended by a decision at a gate. */
    STOPPED,
    /** Ended by a manager. */
    CANCELLED;

    /** The states in which an engagement lives. */
    public static final Set<EngagementStatus> OPEN = EnumSet.of(PROPOSED, ACTIVE, IN_GATE, ON_HOLD, CLOSING);

    /** True while something can still happen. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
