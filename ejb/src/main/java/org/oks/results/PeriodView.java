package org.oks.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period of an indicator as its readers see it.
 *
 * @param openedAt null while it is locked
 * @param updates the values entered in it, oldest first
 * @param actual the newest value that was approved
 * @param progress from baseline to target of this period, 1 when reached
 */
public record PeriodView(
        int number,
        PeriodPlan plan,
        @Nullable String openedBy,
        @Nullable Instant openedAt,
        List<UpdateView> updates,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal progress) {
    public PeriodView {
        updates = List.copyOf(updates);
    }

    static PeriodView of(Period period, List<UpdateView> updates, @Nullable BigDecimal baseline) {
        PeriodPlan plan = period.plan();
        BigDecimal actual = newestApproved(updates).map(UpdateView::value).orElse(null);
        return new PeriodView(
                period.number(),
                plan,
                period.openedBy(),
                period.openedAt(),
                updates,
                actual,
                Progress.of(baseline, plan.target(), actual).orElse(null));
    }

    private static Optional<UpdateView> newestApproved(List<UpdateView> updates) {
        return updates.stream()
                .filter(update -> update.status() == UpdateStatus.APPROVED)
                .reduce((first, second) -> second);
    }

    public boolean isOpen() {
        return openedAt != null;
    }

    /** The value of this number. */
    public Optional<UpdateView> find(int update) {
        return updates.stream().filter(each -> each.number() == update).findFirst();
    }
}
