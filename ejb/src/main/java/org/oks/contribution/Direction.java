package org.oks.contribution;

/** Whether an item of evidence speaks for or against its claim. */
public enum Direction {
    SUPPORTS,
    CONTRADICTS
}
