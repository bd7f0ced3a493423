package org.oks.results;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/**
 * A core indicator as its readers see it.
 *
 * @param actual the newest value that was approved in any period
 * @param target that of the last period that has one
 * @param progress from the baseline to that target
 * @param missing what is missing before anything is measured by it, each with its field
 */
public record IndicatorView(
        String engagementId,
        int number,
        String code,
        long version,
        IndicatorPlan plan,
        List<PeriodView> periods,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal target,
        @Nullable BigDecimal progress,
        List<Missing> missing,
        boolean withdrawn,
        String changedBy,
        Instant changedAt) {
    public IndicatorView {
        periods = List.copyOf(periods);
        missing = List.copyOf(missing);
    }

    /** One thing that is missing, and the field where it is said. */
    public record Missing(String field, Text text) {}

    static IndicatorView of(Indicator indicator, List<PeriodView> periods) {
        IndicatorPlan plan =
                indicator.plan(periods.stream().map(PeriodView::plan).toList());
        BigDecimal actual = last(periods.stream().map(PeriodView::actual).toList());
        BigDecimal target =
                last(periods.stream().map(each -> each.plan().target()).toList());
        return new IndicatorView(
                indicator.engagementId(),
                indicator.number(),
                indicator.code(),
                indicator.version(),
                plan,
                periods,
                actual,
                target,
                Progress.of(plan.baseline(), target, actual).orElse(null),
                IndicatorComplete.missing(plan).stream()
                        .map(item -> new Missing(item.field(), item.text()))
                        .toList(),
                indicator.isWithdrawn(),
                indicator.changedBy(),
                indicator.changedAt());
    }

    private static @Nullable BigDecimal last(List<@Nullable BigDecimal> numbers) {
        BigDecimal last = null;
        for (BigDecimal each : numbers) {
            last = each == null ? last : each;
        }
        return last;
    }

    /** True when it says everything and was judged. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** The period of this number. */
    public Optional<PeriodView> period(int period) {
        return periods.stream().filter(each -> each.number() == period).findFirst();
    }

    /** The newest value whatever its status, for what is waiting. */
    public Optional<UpdateView> newest() {
        return periods.stream().flatMap(each -> each.updates().stream()).reduce((first, second) -> second);
    }

    List<Item> items() {
        return missing.stream()
                .map(each -> new Item("K" + number, Text.of("results.missing.of", code, each.text())))
                .toList();
    }
}
