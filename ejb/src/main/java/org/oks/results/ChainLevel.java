package org.oks.results;

/**
 * Where a node stands in the result chain, from what is delivered to what it is all for. After institutional change comes
 * the line beyond which an engagement watches and claims nothing.
 */
public enum ChainLevel {
    SERVICE('S'),
    OUTPUT('O'),
    INTERMEDIATE_CAPACITY_OUTCOME('I'),
    INSTITUTIONAL_CHANGE('C'),
    FINAL_USERS('U'),
    DEVELOPMENT_GOAL('D');

    private final char letter;

    ChainLevel(char letter) {
        this.letter = letter;
    }

    /** What the codes of its nodes begin with. */
    public char letter() {
        return letter;
    }

    /** True when somebody outside the engagement changed; false for what the engagement itself did or made. */
    public boolean isOutcome() {
        return compareTo(OUTPUT) > 0;
    }

    /** True beyond the line: what is there is watched, not claimed. */
    public boolean isWatched() {
        return compareTo(INSTITUTIONAL_CHANGE) > 0;
    }

    /** True when a link can lead from this level up to the other. */
    public boolean leadsTo(ChainLevel other) {
        return compareTo(other) < 0;
    }
}
