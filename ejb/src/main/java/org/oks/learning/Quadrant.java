package org.oks.learning;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The four quadrants of an emergent learning table, in the order in which they are talked through. */
public enum Quadrant {
    /** What happened: data and stories, of what worked and what did not. */
    GROUND_TRUTH("G"),
    /** The pattern in what happened. */
    INSIGHT("I"),
    /** What follows from it: if we do this, then that comes of it. */
    HYPOTHESIS("H"),
    /** The next occasion on which a hypothesis is tried: who and when. */
    OPPORTUNITY("O");

    private final String letter;

    Quadrant(String letter) {
        this.letter = letter;
    }

    /** How an entry of it is called: H2. */
    public String code(int number) {
        return letter + number;
    }

    /** The quadrant on whose entries its own rest; null for the first, which rests on what happened. */
    public @Nullable Quadrant restsOn() {
        return this == GROUND_TRUTH ? null : values()[ordinal() - 1];
    }

    /** The quadrant of an entry by its code. */
    static Optional<Quadrant> ofCode(String code) {
        return Arrays.stream(values())
                .filter(quadrant -> code.matches(quadrant.letter + "\\d{1,4}"))
                .findFirst();
    }
}
