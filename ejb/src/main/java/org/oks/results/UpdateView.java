package org.oks.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measured value as its readers see it.
 *
 * @param settledBy who approved or returned it last
 * @param reviewNote what they said to it
 */
public record UpdateView(
        int period,
        int number,
        long version,
        UpdateStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<UpdateDraft.Part> parts,
        @Nullable String comment,
        String enteredBy,
        Instant enteredAt,
        String changedBy,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String reviewNote) {
    public UpdateView {
        parts = List.copyOf(parts);
    }
}
