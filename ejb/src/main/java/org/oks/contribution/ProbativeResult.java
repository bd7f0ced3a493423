package org.oks.contribution;

/** What came of the test: a hoop that was not found is a failed hoop. */
public enum ProbativeResult {
    FOUND,
    NOT_FOUND
}
