package org.oks.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * What was measured, as it is entered.
 *
 * @param value the value; of a percentage it is reckoned from {@code numerator} and {@code denominator}
 * @param parts the value told apart by the indicator's dimensions
 * @param comment what is to know about it; of a qualitative indicator, what was found
 */
public record UpdateDraft(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable List<Part> parts,
        @Nullable String comment) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The value in one dimension. */
    public record Part(String dimension, @Nullable BigDecimal value) {
        public Part {
            value = Decimals.plain(value);
        }
    }

    public UpdateDraft {
        numerator = Decimals.plain(numerator);
        denominator = Decimals.plain(denominator);
        value = Decimals.plain(value);
        parts = parts == null
                ? List.of()
                : parts.stream().filter(part -> part.value() != null).toList();
    }

    List<Part> itsParts() {
        return parts == null ? List.of() : parts;
    }

    /** @throws InvalidInput when it is no value of the indicator */
    void check(IndicatorPlan plan) {
        boolean share = plan.measure() == IndicatorMeasure.PERCENTAGE;
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .fits(comment, "comment", 2000)
                .that(Decimals.fits(value), "value", Text.of("results.number-too-long"))
                .that(Decimals.fits(numerator), "numerator", Text.of("results.number-too-long"))
                .that(Decimals.fits(denominator), "denominator", Text.of("results.number-too-long"));
        if (share) {
            checks.that(numerator != null, "numerator", Text.of("results.update.numerator-missing"))
                    .that(
                            denominator != null && denominator.signum() > 0,
                            "denominator",
                            Text.of("results.update.denominator-missing"));
        } else if (plan.isNumber()) {
            checks.that(value != null, "value", Text.of("results.update.value-missing"));
        } else {
            checks.that(comment != null && !comment.isBlank(), "comment", Text.of("results.update.comment-missing"))
                    .that(value == null, "value", Text.of("results.indicator.in-words"));
        }
        Set<String> known = new HashSet<>(plan.itsDimensions());
        for (Part part : itsParts()) {
            checks.that(
                            known.remove(part.dimension()),
                            "parts",
                            Text.of("results.update.no-dimension", part.dimension()))
                    .that(Decimals.fits(part.value()), "parts", Text.of("results.number-too-long"));
        }
        checks.done();
    }

    /** The value that counts, once it was checked. */
    @Nullable
    BigDecimal counted(IndicatorPlan plan) {
        if (plan.measure() != IndicatorMeasure.PERCENTAGE || numerator == null || denominator == null) {
            return value;
        }
        return Decimals.plain(numerator.multiply(HUNDRED).divide(denominator, Decimals.SCALE, RoundingMode.HALF_UP));
    }
}
