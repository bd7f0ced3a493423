package org.oks.governance;

/** How far an element has come. */
public enum ElementState {
    /** Not there; perhaps written down, or sent back by the sponsor. */
    ABSENT,
    /** Waits for the sponsor. */
    PROPOSED,
    /** The sponsor signed it off. */
    ADOPTED,
    /** It is at work. */
    OPERATING;

    /** True once the sponsor signed it off. */
    public boolean isAdopted() {
        return this == ADOPTED || this == OPERATING;
    }
}
