package org.oks.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition, as its readers see it.
 *
 * @param gate the gate that set it
 * @param closedAt null while it is open
 */
public record ConditionView(
        String id,
        String engagementId,
        int gate,
        int number,
        long version,
        String text,
        String owner,
        LocalDate dueOn,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String closingNote) {
    /** How people call it: K and its number in the engagement. */
    public String code() {
        return "K" + number;
    }
}
