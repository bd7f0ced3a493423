package org.oks.gate;

/** Where a submission for a gate stands. */
public enum GateState {
    /** Submitted; the gate is being opened. */
    SUBMITTED,
    /** Approvers weigh it. */
    IN_REVIEW,
    /** Decided. */
    DECIDED
}
