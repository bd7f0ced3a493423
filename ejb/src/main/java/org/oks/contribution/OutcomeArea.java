package org.oks.contribution;

/** Which of the three outcome areas of the programme a change belongs to. */
public enum OutcomeArea {
    OPERATIONAL_EFFECTIVENESS,
    ORGANIZATIONAL_SUSTAINABILITY,
    SCALE_UP
}
