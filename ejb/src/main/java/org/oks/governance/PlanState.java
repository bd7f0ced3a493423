package org.oks.governance;

/** How far an action of the plan has come. */
public enum PlanState {
    PLANNED,
    UNDER_WAY,
    /** It was done. */
    DONE,
    /** It will not be done, for a reason that stays on record. */
    DROPPED;

    /** True while it is owed. */
    public boolean isOpen() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
