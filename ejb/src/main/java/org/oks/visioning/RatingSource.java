package org.oks.visioning;

/** Who says how high the capacity risk is. */
public enum RatingSource {
    /** The operation's Project Appraisal Document. */
    PAD,
    /** An Implementation Status and Results Report of the operation. */
    ISR,
    /** The operation's task team at the Bank. */
    TASK_TEAM,
    /** The team of this engagement. */
    OKS_TEAM;

    /** True for a source that is itself a document, which is then to be named. */
    boolean isDocument() {
        return this == PAD || this == ISR;
    }
}
