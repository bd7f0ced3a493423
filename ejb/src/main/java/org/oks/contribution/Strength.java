package org.oks.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How strong the evidence of one claim is, and what that comes from: per item the median of its reviewers, per claim each
 * criterion's best main item that supports it, the mean of the two lowest, and what the decision table makes of it.
 *
 * @param scored false while no main item that supports the claim is scored; the claim then counts as the weakest there is
 * @param best what the best items come to by criterion; null while the claim is not scored
 * @param value from 1.0 to 5.0 with one decimal
 */
record Strength(boolean scored, @Nullable Marks best, StrengthInputs inputs, double value) {
    static final double LEAST = 1.0;

    /**
     * Reckons it.
     *
     * @param rules the decision table, in the version that holds
     */
    static Strength of(List<ScoredItem> items, boolean substantiated, ToDoubleFunction<StrengthInputs> rules) {
        List<Marks> carrying = items.stream()
                .filter(each -> each.item().carries() && each.isScored())
                .map(ScoredItem::median)
                .toList();
        Marks best = carrying.isEmpty() ? null : Marks.best(carrying);
        StrengthInputs inputs = new StrengthInputs(
                best == null ? LEAST : best.meanOfTheTwoLowest(),
                items.stream().anyMatch(each -> each.item().failedHoop()),
                ownSourcesOnly(items),
                substantiated,
                (int) items.stream().filter(ScoredItem::isUnanswered).count());
        return new Strength(best != null, best, inputs, best == null ? LEAST : rounded(rules.applyAsDouble(inputs)));
    }

    /** The number that stands for a claim that is scored; null otherwise. */
    @Nullable
    Double shown() {
        return scored ? value : null;
    }

    double on(Criterion criterion) {
        return best == null ? LEAST : best.on(criterion);
    }

    private static boolean ownSourcesOnly(List<ScoredItem> items) {
        List<WeighedItem> carrying = items.stream()
                .map(ScoredItem::item)
                .filter(WeighedItem::carries)
                .toList();
        return !carrying.isEmpty() && carrying.stream().allMatch(WeighedItem::own);
    }

    /** Half up, from the digits that are shown: binary fractions would turn 3.45 down. */
    private static double rounded(double exact) {
        return BigDecimal.valueOf(exact).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
