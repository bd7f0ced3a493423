package org.oks.learning;

import org.jspecify.annotations.Nullable;

/** What became of a hypothesis or an opportunity. The first of each is how it begins. */
public enum EntryStatus {
    /** Nobody tried it yet. */
    UNTESTED(Quadrant.HYPOTHESIS),
    /** What happened since speaks for it. */
    SUPPORTED(Quadrant.HYPOTHESIS),
    /** What happened since speaks against it. */
    REFUTED(Quadrant.HYPOTHESIS),
    /** It was put in other words: a later hypothesis takes its place. */
    REVISED(Quadrant.HYPOTHESIS),
    /** It is to come. */
    PLANNED(Quadrant.OPPORTUNITY),
    /** The hypothesis was tried on it. */
    TAKEN(Quadrant.OPPORTUNITY),
    /** It passed without that. */
    MISSED(Quadrant.OPPORTUNITY);

    private final Quadrant quadrant;

    EntryStatus(Quadrant quadrant) {
        this.quadrant = quadrant;
    }

    public Quadrant quadrant() {
        return quadrant;
    }

    /** How an entry of the quadrant begins; null where entries have no status. */
    static @Nullable EntryStatus first(Quadrant quadrant) {
        return quadrant == Quadrant.HYPOTHESIS ? UNTESTED : quadrant == Quadrant.OPPORTUNITY ? PLANNED : null;
    }
}
