package org.oks.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signed decision, as its readers see it.
 *
 * @param proposal what the decision table proposed
 * @param differs why the decider differed, null when they did not
 * @param signature what the signature meant, as it was shown to whoever signed
 * @param onBehalfOf the lead, when a stand-in signed for them
 */
public record DecisionView(
        GateDecision decision,
        GateDecision proposal,
        @Nullable String differs,
        String reason,
        Set<String> steps,
        @Nullable LocalDate heldUntil,
        String digest,
        String signature,
        String decidedBy,
        @Nullable String onBehalfOf,
        Instant decidedAt) {
    public DecisionView {
        steps = Set.copyOf(steps);
    }
}
