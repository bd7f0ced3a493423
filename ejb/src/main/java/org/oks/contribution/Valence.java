package org.oks.contribution;

/** Whether the change is for the better. */
public enum Valence {
    POSITIVE,
    NEGATIVE
}
