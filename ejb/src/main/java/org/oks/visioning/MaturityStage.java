package org.oks.visioning;

/** How far a capability has come, by the five stages of the CLA Maturity Tool. */
public enum MaturityStage {
    NOT_YET_PRESENT,
    EMERGENT,
    EXPANDING,
    ADVANCED,
    INSTITUTIONALIZED;

    /** From 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
