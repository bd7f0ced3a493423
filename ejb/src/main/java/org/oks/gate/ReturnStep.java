package org.oks.gate;

/** What a team is asked to do again when its phase is returned. */
public enum ReturnStep {
    /** The charter and the team. */
    CHARTER,
    /** The work of the phase. */
    WORK,
    /** What is claimed. */
    CLAIMS,
    /** What the claims rest on. */
    EVIDENCE
}
