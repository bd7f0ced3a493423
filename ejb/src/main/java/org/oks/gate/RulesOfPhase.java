package org.oks.gate;

/** By which versions of the decision tables a phase is judged, for the rooms that ask a table of their own. */
public interface RulesOfPhase {
    /** The versions that the phase began with. */
    RuleVersions of(String engagementId, int phase);

    /** The same for what is judged, read once. */
    default RuleVersions of(GateSubject subject) {
        return subject.once(RuleVersions.class, () -> of(subject.engagementId(), subject.phase()));
    }
}
