package org.oks.gate;

/** By which versions of the decision tables a phase is judged, for the rooms that ask a table of their own. */
public interface RulesOfPhase {
    /** The versions that the phase began with. */
    RuleVersions of(String engagementId, int phase);
}
