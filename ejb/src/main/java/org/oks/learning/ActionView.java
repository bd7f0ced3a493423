package org.oks.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as its readers see it.
 *
 * @param number within the engagement: how people call it
 * @param phase 1 to 4: the phase whose after review found it
 * @param reason why it was dropped
 * @param settledBy who said that it is done, or dropped it
 */
public record ActionView(
        String engagementId,
        int number,
        int phase,
        long version,
        String text,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        ActionState state,
        @Nullable String reason,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        String recordedBy) {
    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    /** What could be written to have it so. */
    public ActionDraft draft() {
        return new ActionDraft(text, owner, dueOn);
    }
}
