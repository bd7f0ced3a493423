package org.oks.results;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A core indicator as it is written: what is measured, from where, to where, how and by whom. It may be recorded before
 * everything is known; the gate asks for what it needs.
 *
 * @param library code of the library's indicator that it is, null for one of the engagement's own
 * @param node code of the node of the result chain whose change it shows
 * @param ascending true when more is better
 * @param dimensions by what its values are told apart, such as women and men
 * @param numerator what is counted above the line of a percentage, {@code denominator} what below
 * @param operationIndicator the indicator of the lending operation that it feeds
 * @param sdgTarget such as 3.3 or 17.a
 * @param quality what somebody thinks of it before anything is measured
 */
public record IndicatorPlan(
        @Nullable String library,
        @Nullable String name,
        @Nullable String definition,
        @Nullable String node,
        @Nullable String unit,
        @Nullable IndicatorMeasure measure,
        @Nullable Boolean ascending,
        @Nullable BigDecimal baseline,
        @Nullable Integer baselineYear,
        @Nullable String baselineComment,
        @Nullable List<String> dimensions,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String source,
        @Nullable Frequency frequency,
        @Nullable String responsible,
        @Nullable String operationIndicator,
        @Nullable String sdgTarget,
        @Nullable List<Judgement> quality,
        @Nullable List<PeriodPlan> periods) {
    public IndicatorPlan {
        baseline = Decimals.plain(baseline);
        dimensions = dimensions == null
                ? List.of()
                : dimensions.stream()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        List<Judgement> said = quality == null ? List.of() : quality;
        // each point once and in one order: the same plan reads the same
        quality = Arrays.stream(QualityPoint.values())
                .flatMap(point ->
                        said.stream().filter(each -> each.point() == point).limit(1))
                .filter(each -> each.good() != null || each.note() != null)
                .toList();
        periods = periods == null ? List.of() : List.copyOf(periods);
    }

    List<String> itsDimensions() {
        return dimensions == null ? List.of() : dimensions;
    }

    List<PeriodPlan> itsPeriods() {
        return periods == null ? List.of() : periods;
    }

    List<Judgement> itsQuality() {
        return quality == null ? List.of() : quality;
    }

    /** What was said on one point. */
    public Optional<Judgement> on(QualityPoint point) {
        return itsQuality().stream().filter(each -> each.point() == point).findFirst();
    }

    boolean isJudged() {
        return Arrays.stream(QualityPoint.values())
                .allMatch(point -> on(point).map(Judgement::isGiven).orElse(false));
    }

    boolean isNumber() {
        return measure == null || measure.isNumber();
    }
}
