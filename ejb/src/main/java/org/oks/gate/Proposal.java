package org.oks.gate;

import org.jspecify.annotations.Nullable;

/** What the decision table proposes, and what it went by. The decider may differ, and then says why. */
public record Proposal(Inputs inputs, GateDecision outcome) {
    /**
     * What the table goes by.
     *
     * @param mostVoted what most of the panel voted, the stricter one where they are even; null without votes
     * @param openComments comments that nobody has settled
     */
    public record Inputs(
            boolean ready, boolean barMet, @Nullable GateDecision mostVoted, int openComments) {}
}
