package org.oks.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** What an indicator must say before anything is measured by it, and that it was judged. */
final class IndicatorComplete {
    private IndicatorComplete() {}

    /** What is missing, each with its field; empty when it is complete and judged. */
    static List<Item> missing(IndicatorPlan plan) {
        List<Item> missing = new ArrayList<>();
        boolean number = plan.isNumber();
        need(missing, "measure", plan.measure());
        if (number) {
            need(missing, "unit", plan.unit());
            need(missing, "ascending", plan.ascending());
            need(missing, "baseline", plan.baseline());
        } else {
            need(missing, "baselineComment", plan.baselineComment());
        }
        need(missing, "baselineYear", plan.baselineYear());
        if (plan.measure() == IndicatorMeasure.PERCENTAGE) {
            need(missing, "numerator", plan.numerator());
            need(missing, "denominator", plan.denominator());
        }
        boolean target = plan.itsPeriods().stream()
                .anyMatch(period -> number
                        ? period.target() != null
                        : period.targetComment() != null
                                && !period.targetComment().isBlank());
        need(missing, "periods", target ? "" + target : null);
        need(missing, "source", plan.source());
        need(missing, "frequency", plan.frequency());
        need(missing, "responsible", plan.responsible());
        need(missing, "quality", plan.isJudged() ? "judged" : null);
        return missing;
    }

    private static void need(List<Item> missing, String field, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            missing.add(new Item(field, Text.of("results.missing." + field)));
        }
    }
}
