package org.oks.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of time and what is to be reached by its end.
 *
 * @param number null for a new one
 */
public record PeriodPlan(
        @Nullable Integer number,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal target,
        @Nullable String targetComment) {
    public PeriodPlan {
        target = Decimals.plain(target);
        targetComment = targetComment == null || targetComment.isBlank() ? null : targetComment.strip();
    }
}
