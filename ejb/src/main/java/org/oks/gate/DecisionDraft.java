package org.oks.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the lead signs it.
 *
 * @param digest the pack that was weighed
 * @param reason why; the team and the client's sponsor read it
 * @param differs why it differs from what the decision table proposed, when it does
 * @param conditions for an advance with conditions: at least one
 * @param steps for a return: what to do again, by the codes of {@link ReturnSteps}
 * @param until for a hold: the day on which a manager is asked what next
 * @param member the lead, when a stand-in signs for them
 * @param password of whoever signs
 * @param address where the request comes from
 */
public record DecisionDraft(
        @Nullable String digest,
        @Nullable GateDecision decision,
        @Nullable String reason,
        @Nullable String differs,
        List<ConditionDraft> conditions,
        Set<String> steps,
        @Nullable LocalDate until,
        @Nullable String member,
        @Nullable String password,
        String address) {
    public DecisionDraft {
        conditions = List.copyOf(conditions);
        steps = Set.copyOf(steps);
    }

    /** As text it names no password. */
    @Override
    public String toString() {
        return "DecisionDraft[" + decision + "]";
    }
}
