package org.oks.gate;

import org.oks.engagement.EngagementSize;

/** The decision tables of the gate. Implemented by room {@code workflow} on the decision engine. */
public interface GateRules {
    /** What {@code gate-readiness.dmn} asks of a check in this phase and size. */
    Requirement readiness(String check, int phase, EngagementSize size);

    /** Where {@code gate-decision.dmn} leads a decision at this gate. */
    Route route(GateDecision decision, int gate);

    /** Whether a check is asked at all, and the number it asks for. */
    record Requirement(boolean required, int threshold) {}
}
