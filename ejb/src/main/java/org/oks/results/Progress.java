package org.oks.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far an indicator has come from its baseline to its target: 0 at the baseline, 1 at the target, in both directions. */
final class Progress {
    private static final int DIGITS = 4;

    private Progress() {}

    /** Empty where a number is not known, or the target is the baseline. */
    static Optional<BigDecimal> of(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal actual) {
        if (baseline == null || target == null || actual == null || target.compareTo(baseline) == 0) {
            return Optional.empty();
        }
        return Optional.of(actual.subtract(baseline).divide(target.subtract(baseline), DIGITS, RoundingMode.HALF_UP));
    }
}
