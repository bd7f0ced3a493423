package org.oks.results;

/** What an indicator is judged on before anything is measured by it. */
public enum QualityPoint {
    CAPTURES_CONTRIBUTION,
    CLEAR_DEFINITION,
    METHOD_OF_CALCULATION,
    CREDIBLE_DATA
}
