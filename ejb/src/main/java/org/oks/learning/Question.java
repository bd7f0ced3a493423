package org.oks.learning;

/** What a review asks. The name is the code under which an answer is kept. */
public enum Question {
    /** What were our intended results? */
    INTENDED,
    /** What were our actual results? */
    ACTUAL,
    /** What caused our results? */
    CAUSES,
    /** What will we do the same next time? */
    SAME_AGAIN,
    /** What will we do differently? */
    DIFFERENTLY
}
