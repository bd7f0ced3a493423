package org.oks.learning;

/** What became of an action that an after review found. */
public enum ActionState {
    /** It is owed. */
    OPEN,
    /** It was done. */
    DONE,
    /** It will not be done, for a reason that stays on record. */
    DROPPED
}
