package org.oks.learning;

/** What a review asks. The name is the code under which an answer is kept; the two kinds share what both ask. */
public enum Question {
    /** What are, or were, our intended results? */
    INTENDED,
    /** What are our success measures? */
    MEASURES,
    /** What challenges can we anticipate? */
    CHALLENGES,
    /** What have we or others learned from similar situations? */
    LEARNED,
    /** What will make us successful this time? */
    SUCCESS,
    /** What were our actual results? */
    ACTUAL,
    /** What caused our results? */
    CAUSES,
    /** What will we do the same next time? */
    SAME_AGAIN,
    /** What will we do differently? */
    DIFFERENTLY
}
