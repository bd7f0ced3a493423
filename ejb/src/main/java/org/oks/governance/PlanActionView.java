package org.oks.governance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action of the plan, as its readers see it.
 *
 * @param number within the engagement: how people call it
 * @param reason why it was dropped
 * @param settledBy who said that it is done, or dropped it
 */
public record PlanActionView(
        String engagementId,
        int number,
        long version,
        PlanActionDraft said,
        PlanState state,
        @Nullable String reason,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        String changedBy,
        Instant changedAt) {
    public boolean isOpen() {
        return state.isOpen();
    }

    PlanActionView withoutName() {
        return new PlanActionView(
                engagementId,
                number,
                version,
                said.withoutName(),
                state,
                reason,
                settledBy,
                settledAt,
                changedBy,
                changedAt);
    }
}
