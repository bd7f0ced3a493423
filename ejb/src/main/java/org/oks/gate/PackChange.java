package org.oks.gate;

/**
 * What is different now from what the pack holds.
 *
 * @param kind of the thing, such as {@code evidence}; {@code readiness}, {@code charter} or another member of the pack
 *     where it is not one item
 * @param code how people call it, such as E4; the same as the kind where it is not one item
 */
public record PackChange(How how, String kind, String id, String code) {
    /** What happened to it. */
    public enum How {
        ADDED,
        CHANGED,
        GONE
    }
}
