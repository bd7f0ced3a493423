package org.oks.results;

import org.jspecify.annotations.Nullable;

/**
 * One thing in the result chain: something delivered or made, a change, or the goal.
 *
 * @param code such as O2; it stays with the node, and no other node of the engagement ever gets it
 * @param icoType which of the six capacity outcomes it is, for a node of that level
 * @param capacityFactor which factor of institutional capacity it moves, for a node of that level
 * @param emerging why it was added though nobody had foreseen it; null for what was foreseen
 * @param keptBecause why it is an outcome though it reads like an output; null when nobody said
 */
public record ChainNode(
        String code,
        ChainLevel level,
        String text,
        @Nullable IcoType icoType,
        @Nullable CapacityFactor capacityFactor,
        @Nullable String emerging,
        @Nullable String keptBecause) {
    /** The words because of which it is taken for an output that is offered as an outcome; null when nothing speaks for it. */
    public @Nullable String readsLikeOutput() {
        return level.isOutcome() ? OutputOffered.words(text).orElse(null) : null;
    }

    /** True when it reads like an output and nobody said why it is an outcome all the same. */
    public boolean isFlagged() {
        return keptBecause == null && readsLikeOutput() != null;
    }
}
