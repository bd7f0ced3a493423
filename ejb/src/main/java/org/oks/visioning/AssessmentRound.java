package org.oks.visioning;

/** When capability is assessed: at the beginning, and later to compare. */
public enum AssessmentRound {
    BASELINE,
    MIDTERM,
    CLOSING
}
