package org.oks.contribution;

import org.oks.gate.RuleVersions;

/** The decision table of strength, by version. Implemented by room {@code workflow} on the decision engine. */
public interface StrengthRules {
    /** What {@code evidence-strength.dmn} says of a claim, not yet rounded. */
    double strength(RuleVersions versions, StrengthInputs inputs);
}
