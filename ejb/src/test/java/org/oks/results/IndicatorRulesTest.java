package org.oks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oks.platform.DomainException;
import org.oks.platform.InvalidInput;

class IndicatorRulesTest {
    private static final Instant NOW = Instant.parse("2017-03-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"3, 10, 9, 0.8571", "96, 45, 52, 0.8627", "31, 40, 44, 1.4444", "0, 4, 0, 0", "10, 20, 5, -0.5"})
    void progressRunsFromTheBaselineToTheTargetInBothDirections(
            String baseline, String target, String actual, BigDecimal progress) {
        assertThat(Progress.of(number(baseline), number(target), number(actual)).orElseThrow())
                .isEqualByComparingTo(progress);
    }

    @Test
    void thereIsNoProgressWithoutADistance() {
        assertThat(Progress.of(number("5"), number("5.0"), number("7"))).isEmpty();
        assertThat(Progress.of(null, number("5"), number("7"))).isEmpty();
        assertThat(Progress.of(number("5"), null, number("7"))).isEmpty();
        assertThat(Progress.of(number("5"), number("6"), null)).isEmpty();
    }

    @Test
    void aCompleteIndicatorLacksNothing() {
        assertThat(IndicatorComplete.missing(Plans.complete())).isEmpty();
    }

    @Test
    void whatAnIndicatorLacksIsNamed() {
        IndicatorPlan bare = new IndicatorPlan(
                null, "Name", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);
        assertThat(fields(bare))
                .containsExactly(
                        "measure",
                        "unit",
                        "ascending",
                        "baseline",
                        "baselineYear",
                        "periods",
                        "source",
                        "frequency",
                        "responsible",
                        "quality");
    }

    @Test
    void aPercentageSaysWhatIsCounted() {
        assertThat(fields(Plans.of(IndicatorMeasure.PERCENTAGE, "3", Plans.judged(), List.of(Plans.period(1, "10")))))
                .containsExactly("numerator", "denominator");
    }

    @Test
    void aMeasureInWordsNeedsNoNumber() {
        assertThat(fields(Plans.of(IndicatorMeasure.QUALITATIVE, null, Plans.judged(), List.of(Plans.period(1, null)))))
                .containsExactly("baselineComment", "periods");
        assertThatThrownBy(() ->
                        IndicatorForm.check(Plans.of(IndicatorMeasure.QUALITATIVE, "3", Plans.judged(), List.of())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void eachPointIsJudgedAndANoSaysWhy() {
        List<Judgement> three = Plans.judged().subList(0, 3);
        assertThat(fields(Plans.of(IndicatorMeasure.UNIT, "3", three, List.of(Plans.period(1, "10")))))
                .containsExactly("quality");
        assertThat(new Judgement(QualityPoint.CLEAR_DEFINITION, false, null).isGiven())
                .isFalse();
        assertThat(new Judgement(QualityPoint.CLEAR_DEFINITION, false, "Drafted only").isGiven())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.3", "17.6", "1.a", "16.10"})
    void aTargetOfTheGoalsHasItsForm(String target) {
        assertThatCode(() -> IndicatorForm.check(withSdg(target))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "18.1", "3,3", "0.1", "3.3.1", "health"})
    void anotherFormIsRefused(String target) {
        assertThatThrownBy(() -> IndicatorForm.check(withSdg(target))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        PeriodPlan turned =
                new PeriodPlan(null, LocalDate.of(2017, 6, 30), LocalDate.of(2017, 1, 1), BigDecimal.ONE, null);
        assertThatThrownBy(() -> IndicatorForm.check(Plans.of(IndicatorMeasure.UNIT, "3", List.of(), List.of(turned))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPercentageIsReckonedFromItsParts() {
        IndicatorPlan share = Plans.of(IndicatorMeasure.PERCENTAGE, "3", List.of(), List.of());
        UpdateDraft draft = new UpdateDraft(null, number("3"), number("8"), null, null);
        draft.check(share);
        assertThat(draft.counted(share)).isEqualByComparingTo("37.5");
        assertThatThrownBy(() -> new UpdateDraft(number("37.5"), null, null, null, null).check(share))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new UpdateDraft(null, number("3"), number("0"), null, null).check(share))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aValueIsToldApartByTheDimensionsOfItsIndicator() {
        IndicatorPlan plan = Plans.complete();
        assertThatCode(() -> update("9", "Women").check(plan)).doesNotThrowAnyException();
        assertThatThrownBy(() -> update("9", "Children").check(plan)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> update(null, "Women").check(plan)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void onlyWhatIsApprovedCounts() {
        assertThat(view(UpdateStatus.PENDING_APPROVAL).actual()).isNull();
        assertThat(view(UpdateStatus.PENDING_APPROVAL).progress()).isNull();
        assertThat(view(UpdateStatus.RETURNED_FOR_REVISION).actual()).isNull();
        assertThat(view(UpdateStatus.APPROVED).actual()).isEqualByComparingTo("9");
        assertThat(view(UpdateStatus.APPROVED).progress()).isEqualByComparingTo("0.8571");
    }

    @Test
    void aValueWaitsUntilItIsSettled() {
        assertThat(UpdatesSettled.found(SomeSubject.IN_PHASE_1, List.of(view(UpdateStatus.PENDING_APPROVAL)))
                        .measured())
                .isZero();
        assertThat(UpdatesSettled.found(SomeSubject.IN_PHASE_1, List.of(view(UpdateStatus.APPROVED)))
                        .measured())
                .isEqualTo(1);
    }

    @Test
    void theGateCountsWhatIsCompleteAndJudged() {
        IndicatorView complete = view(UpdateStatus.APPROVED);
        IndicatorView bare = IndicatorView.of(
                new Indicator("E-1", 4, Plans.of(null, null, List.of(), List.of()), "ravi", NOW), List.of());
        List<IndicatorView> three = List.of(complete, complete, complete);
        assertThat(IndicatorStep.found(SomeSubject.IN_PHASE_1, 3, three).measured())
                .isEqualTo(3);
        assertThat(IndicatorStep.missing(three)).isEmpty();
        assertThat(IndicatorStep.found(SomeSubject.IN_PHASE_1, 3, List.of(complete, complete, bare))
                        .measured())
                .isEqualTo(2);
        assertThat(IndicatorStep.missing(List.of(complete, complete, bare))).isNotEmpty();
        assertThat(IndicatorStep.missing(List.of(complete, complete))).hasSize(1);
    }

    @Test
    void aManagersReasonIsAskedForMoreThanSeven() {
        assertThat(new AllowanceDraft(9, "Two donors").checked()).isEqualTo(9);
        assertThatThrownBy(() -> new AllowanceDraft(9, " ").checked()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AllowanceDraft(7, "No more").checked()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AllowanceDraft(99, "All").checked()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsKeptIsReadAgain() {
        List<Judgement> quality = List.of(new Judgement(QualityPoint.CREDIBLE_DATA, false, "Late"));
        assertThat(IndicatorJson.quality(IndicatorJson.quality(quality))).isEqualTo(quality);
        List<UpdateDraft.Part> parts = List.of(new UpdateDraft.Part("Women", number("4.50")));
        assertThat(IndicatorJson.parts(IndicatorJson.parts(parts))).isEqualTo(parts);
        assertThat(IndicatorJson.texts(IndicatorJson.texts(List.of("a \"b\"", "c"))))
                .containsExactly("a \"b\"", "c");
    }

    private static IndicatorView view(UpdateStatus status) {
        Indicator indicator = new Indicator("E-1", 1, Plans.complete(), "ravi", NOW);
        Period period = new Period(indicator.id(), 1, Plans.period(1, "10"));
        Update update = new Update(indicator.id(), 1, 1, "ravi", NOW);
        update.say(update("9", "Women"), Plans.complete(), "ravi");
        if (status != UpdateStatus.DRAFT) {
            update.submit();
        }
        if (status == UpdateStatus.APPROVED) {
            update.approve("amina", NOW, null);
        } else if (status == UpdateStatus.RETURNED_FOR_REVISION) {
            update.sendBack("amina", NOW, "Count again");
        }
        return IndicatorView.of(
                indicator,
                List.of(PeriodView.of(
                        period, List.of(update.view()), Plans.complete().baseline())));
    }

    private static UpdateDraft update(@Nullable String value, String dimension) {
        return new UpdateDraft(
                value == null ? null : number(value),
                null,
                null,
                List.of(new UpdateDraft.Part(dimension, number("4"))),
                null);
    }

    private static IndicatorPlan withSdg(String target) {
        return new IndicatorPlan(
                null, "Name", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                target, null, null);
    }

    private static List<String> fields(IndicatorPlan plan) {
        return IndicatorComplete.missing(plan).stream()
                .map(DomainException.Item::field)
                .toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
