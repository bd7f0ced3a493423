package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Brings the periods of an indicator to what its plan says. What was opened stays: a target does not move after measuring. */
@ApplicationScoped
class PeriodPlans {
    @Inject
    IndicatorRepository indicators;

    /** @throws InvalidInput when a period that was opened would change or go */
    void write(Indicator indicator, List<PeriodPlan> plans) {
        List<Period> there = indicators.periods(indicator);
        Set<Integer> kept = new HashSet<>();
        int next = there.stream().mapToInt(Period::number).max().orElse(0) + 1;
        for (PeriodPlan plan : plans) {
            Integer number = plan.number();
            Period period = there.stream()
                    .filter(each -> Objects.equals(each.number(), number) && kept.add(each.number()))
                    .findFirst()
                    .orElse(null);
            if (period == null) {
                indicators.add(new Period(indicator.id(), next++, plan));
            } else if (!period.plan().equals(plan)) {
                refuse(period);
                period.say(plan);
            }
        }
        for (Period period : there) {
            if (!kept.contains(period.number())) {
                refuse(period);
                indicators.remove(period);
            }
        }
        indicators.flush();
    }

    private static void refuse(Period period) {
        if (period.isOpen()) {
            throw new InvalidInput("periods", Text.of("results.period.opened", period.number()));
        }
    }
}
