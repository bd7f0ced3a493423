package org.oks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.oks.gate.PackPart;
import org.oks.platform.InvalidInput;

class ServiceDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 27);

    @Test
    void aServiceNeedsItsKindAndItsDay() {
        assertThatCode(() -> draft(OksService.TRAINING, TODAY, null, null, null).check(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> draft(null, TODAY, null, null, null).check(TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> draft(OksService.TRAINING, null, null, null, null).check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsStillAheadWasNotDelivered() {
        assertThatThrownBy(() -> draft(OksService.TOOL, TODAY.plusDays(1), null, null, null)
                        .check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aCostHasACurrency() {
        assertThatCode(() -> draft(OksService.TOOL, TODAY, "1200.50", "INR", 3).check(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> draft(OksService.TOOL, TODAY, "1200.50", null, 3).check(TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        draft(OksService.TOOL, TODAY, "1200.50", "Rupees", 3).check(TODAY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> draft(OksService.TOOL, TODAY, "-1", "INR", 3).check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void peopleAreCounted() {
        assertThatThrownBy(() -> draft(OksService.TOOL, TODAY, null, null, -1).check(TODAY))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void thePackChangesWithTheChainAndWithAnIndicatorByName() {
        IndicatorView indicator = IndicatorView.of(
                new Indicator(
                        "E-1001",
                        1,
                        Plans.complete(),
                        "ravi",
                        TODAY.atStartOfDay(ZoneOffset.UTC).toInstant()),
                List.of());
        PackPart.Part before = ResultsInPack.part(SomeSubject.IN_PHASE_1, Chains.whole(), List.of(indicator));
        PackPart.Part after =
                ResultsInPack.part(SomeSubject.IN_PHASE_1, Chains.whole().without("S1"), List.of(indicator));
        assertThat(before.items()).extracting(PackPart.Item::kind).containsExactly("result-chain", "indicator");
        assertThat(after.items().get(0).hash())
                .isNotEqualTo(before.items().get(0).hash());
        assertThat(after.items().get(1)).isEqualTo(before.items().get(1));
        assertThat(before.authors()).isEmpty();
        assertThat(ResultsInPack.part(SomeSubject.IN_PHASE_1, Chains.whole(), List.of(indicator))
                        .content())
                .isEqualTo(before.content());
    }

    private static ServiceDraft draft(
            @Nullable OksService type,
            @Nullable LocalDate day,
            @Nullable String cost,
            @Nullable String currency,
            @Nullable Integer women) {
        return new ServiceDraft(
                type,
                null,
                day,
                null,
                null,
                women,
                null,
                null,
                cost == null ? null : new BigDecimal(cost),
                currency,
                null,
                null);
    }
}
