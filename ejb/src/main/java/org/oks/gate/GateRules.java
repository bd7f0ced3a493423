package org.oks.gate;

import org.oks.engagement.EngagementSize;

/** The decision tables of the gate, by version. Implemented by room {@code workflow} on the decision engine. */
public interface GateRules {
    /** The versions in force now: those a phase that opens today keeps. */
    RuleVersions current();

    /** What {@code gate-readiness.dmn} asks of a check in this phase and size. */
    Requirement requirement(RuleVersions versions, String check, int phase, EngagementSize size);

    /** Where {@code gate-route.dmn} leads a decision at this gate. */
    Route route(RuleVersions versions, GateDecision decision, int gate);

    /**
     * Whether a check is asked at all, and the number it asks for.
     *
     * @param threshold the least that must be measured
     */
    record Requirement(boolean required, double threshold) {}
}
