package org.oks.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans of indicators for the tests of this room. */
final class Plans {
    private Plans() {}

    static PeriodPlan period(@Nullable Integer number, @Nullable String target) {
        return new PeriodPlan(
                number,
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 6, 30),
                target == null ? null : new BigDecimal(target),
                null);
    }

    static List<Judgement> judged() {
        return Arrays.stream(QualityPoint.values())
                .map(point -> new Judgement(point, true, null))
                .toList();
    }

    /** One that lacks nothing. */
    static IndicatorPlan complete() {
        return of(IndicatorMeasure.UNIT, "3", judged(), List.of(period(1, "10")));
    }

    static IndicatorPlan of(
            @Nullable IndicatorMeasure measure,
            @Nullable String baseline,
            List<Judgement> quality,
            List<PeriodPlan> periods) {
        return new IndicatorPlan(
                null,
                "Governance elements operating",
                "Of 13",
                null,
                "elements",
                measure,
                true,
                baseline == null ? null : new BigDecimal(baseline),
                2016,
                null,
                List.of("Women", "Men"),
                null,
                null,
                "Minutes",
                Frequency.QUARTERLY,
                "The secretariat",
                null,
                "17.6",
                quality,
                periods);
    }
}
