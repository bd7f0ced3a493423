package org.oks.gate;

import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.SortRating;

/** The decision tables of the gate, by version. Implemented by room {@code workflow} on the decision engine. */
public interface GateRules {
    /** The versions in force now: those a phase that opens today keeps. */
    RuleVersions current();

    /** What {@code gate-readiness.dmn} asks of a check in this phase and size. */
    Requirement requirement(RuleVersions versions, String check, int phase, EngagementSize size);

    /** Where {@code gate-route.dmn} leads a decision at this gate. */
    Route route(RuleVersions versions, GateDecision decision, int gate);

    /**
     * How many members of a panel must have weighed, the lead among them, as {@code gate-panel.dmn} says.
     *
     * @param risk the operation's capacity risk, null while nobody has rated it
     */
    int quorum(RuleVersions versions, EngagementSize size, @Nullable SortRating risk);

    /** What {@code gate-proposal.dmn} proposes to the decider. */
    GateDecision propose(RuleVersions versions, Proposal.Inputs inputs);

    /**
     * Whether a check is asked at all, and the number it asks for.
     *
     * @param threshold the least that must be measured
     */
    record Requirement(boolean required, double threshold) {}
}
