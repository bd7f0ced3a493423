package org.oks.learning;

/** What it takes to follow and judge results, in which somebody may be more or less sure of themselves. */
public enum Skill {
    /** Saying what shall change, for whom, and what leads there. */
    FRAMING_RESULTS,
    /** Choosing few measures that tell something. */
    CHOOSING_INDICATORS,
    /** Finding out what happened, from several sides. */
    COLLECTING_EVIDENCE,
    /** Telling our part in a change from that of others. */
    WEIGHING_CONTRIBUTION,
    /** Leading reviews before and after an action. */
    LEADING_REVIEWS,
    /** Writing so that others can use it. */
    WRITING_FOR_USE
}
