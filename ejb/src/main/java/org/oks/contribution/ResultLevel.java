package org.oks.contribution;

/** Where in the chain of results a change stands, from what goes in to the goal. */
public enum ResultLevel {
    INPUT,
    OUTPUT,
    INTERMEDIATE_CAPACITY_OUTCOME,
    INSTITUTIONAL_CHANGE,
    CONTEXT_OUTCOME,
    DEVELOPMENT_GOAL;

    /** True when somebody outside changed; false for what the engagement itself put in or made. */
    public boolean isChange() {
        return this != INPUT && this != OUTPUT;
    }
}
