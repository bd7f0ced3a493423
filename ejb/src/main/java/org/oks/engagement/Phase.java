package org.oks.engagement;

import java.util.Arrays;

/** The four phases of an engagement, in order. Gate n closes phase n. */
public enum Phase {
    VISIONING,
    KNOWLEDGE_GOVERNANCE,
    SOLUTION_CAPTURE,
    PEER_LEARNING;

    /** From 1 to 4, as the drawings and the pages count. */
    public int number() {
        return ordinal() + 1;
    }

    /** The phase with this number. */
    public static Phase of(int number) {
        return Arrays.stream(values())
                .filter(phase -> phase.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no phase " + number));
    }

    /** True for the phase after which an engagement closes. */
    public boolean isLast() {
        return this == PEER_LEARNING;
    }
}
