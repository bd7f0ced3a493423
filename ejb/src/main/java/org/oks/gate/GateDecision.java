package org.oks.gate;

/** What a panel can find right at a gate, from the mildest to the strictest. */
public enum GateDecision {
    /** The phase is done. */
    ADVANCE,
    /** The phase is done; what is still missing has an owner and a date. */
    ADVANCE_WITH_CONDITIONS,
    /** The team works on the same phase again. */
    RETURN_FOR_REVISION,
    /** Nothing moves until a date. */
    HOLD,
    /** The engagement ends. */
    STOP;

    /** True when the engagement goes on to the next phase: the bar must be met. */
    public boolean advances() {
        return this == ADVANCE || this == ADVANCE_WITH_CONDITIONS;
    }
}
