package org.oks.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What an indicator must be to be kept at all, finished or not. */
final class IndicatorForm {
    private static final int MOST_PERIODS = 12;
    private static final int MOST_DIMENSIONS = 6;
    private static final Pattern SDG = Pattern.compile("(?:[1-9]|1[0-7])\\.(?:\\d{1,2}|[a-z])");

    private IndicatorForm() {}

    /** @throws InvalidInput when it cannot be kept */
    static void check(IndicatorPlan plan) {
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .text(plan.name(), "name", 200, Text.of("results.indicator.name-missing"))
                .fits(plan.definition(), "definition", 2000)
                .fits(plan.unit(), "unit", 100)
                .fits(plan.baselineComment(), "baselineComment", 1000)
                .fits(plan.numerator(), "numerator", 300)
                .fits(plan.denominator(), "denominator", 300)
                .fits(plan.source(), "source", 500)
                .fits(plan.responsible(), "responsible", 200)
                .fits(plan.operationIndicator(), "operationIndicator", 300)
                .that(number(plan.baseline()), "baseline", Text.of("results.number-too-long"))
                .that(
                        plan.baselineYear() == null || plan.baselineYear() >= 1990 && plan.baselineYear() <= 2100,
                        "baselineYear",
                        Text.of("results.indicator.year"))
                .that(
                        plan.sdgTarget() == null
                                || plan.sdgTarget().isBlank()
                                || SDG.matcher(plan.sdgTarget().strip()).matches(),
                        "sdgTarget",
                        Text.of("results.indicator.sdg"))
                .that(
                        plan.itsDimensions().size() <= MOST_DIMENSIONS
                                && plan.itsDimensions().stream().allMatch(each -> each.length() <= 60),
                        "dimensions",
                        Text.of("results.indicator.dimensions", MOST_DIMENSIONS))
                .that(
                        plan.measure() != IndicatorMeasure.QUALITATIVE || plan.baseline() == null,
                        "baseline",
                        Text.of("results.indicator.in-words"));
        plan.itsQuality().forEach(each -> checks.fits(each.note(), "note" + each.point(), 1000));
        periods(checks, plan);
        checks.done();
    }

    private static void periods(InvalidInput.Checks checks, IndicatorPlan plan) {
        List<PeriodPlan> periods = plan.itsPeriods();
        checks.that(periods.size() <= MOST_PERIODS, "periods", Text.of("results.period.too-many", MOST_PERIODS));
        for (int i = 0; i < periods.size(); i++) {
            PeriodPlan each = periods.get(i);
            String at = "periods[" + i + "].";
            LocalDate starts = each.startsOn();
            LocalDate ends = each.endsOn();
            checks.that(starts != null, at + "startsOn", Text.of("results.period.day-missing"))
                    .that(ends != null, at + "endsOn", Text.of("results.period.day-missing"))
                    .that(
                            starts == null || ends == null || starts.isBefore(ends),
                            at + "endsOn",
                            Text.of("results.period.turned"))
                    .that(number(each.target()), at + "target", Text.of("results.number-too-long"))
                    .that(
                            plan.isNumber() || each.target() == null,
                            at + "target",
                            Text.of("results.indicator.in-words"))
                    .fits(each.targetComment(), at + "targetComment", 1000);
        }
    }

    static boolean number(@Nullable BigDecimal number) {
        return Decimals.fits(number);
    }
}
