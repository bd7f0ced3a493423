package org.oks.web.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.results.Frequency;
import org.oks.results.IndicatorMeasure;
import org.oks.results.IndicatorView;
import org.oks.results.Judgement;
import org.oks.results.QualityPoint;
import org.oks.results.UpdateStatus;
import org.oks.web.platform.Say;

/** The words and signs for indicators and their values. */
@Named("indicatorLabels")
@ApplicationScoped
public class IndicatorLabels {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "measure", names(IndicatorMeasure.values()),
            "frequency", names(Frequency.values()),
            "ascending", List.of("true", "false"),
            "good", List.of("true", "false"));

    @Inject
    private Say say;

    /** The choices of a field, each with what it means. */
    public List<SelectItem> choices(String field) {
        return CHOICES.getOrDefault(field, List.of()).stream()
                .map(each -> new SelectItem(each, term(field, each)))
                .toList();
    }

    /** The four points on which an indicator is judged. */
    public List<QualityPoint> getPoints() {
        return List.of(QualityPoint.values());
    }

    public String point(QualityPoint point) {
        return say.plain("results.quality." + point);
    }

    /** "true" or "false" as the indicator was judged on the point; empty before. */
    public String good(IndicatorView indicator, QualityPoint point) {
        return indicator
                .plan()
                .on(point)
                .map(Judgement::good)
                .map(String::valueOf)
                .orElse("");
    }

    /** How the indicator was judged on the point, and why. */
    public String judged(IndicatorView indicator, QualityPoint point) {
        String good = good(indicator, point);
        String note = indicator.plan().on(point).map(Judgement::note).orElse("");
        return good.isEmpty() ? say.plain("results.quality.open") : (term("good", good) + ". " + note).strip();
    }

    /** The field's name for readers. */
    public String field(String field) {
        String plain = field.replaceFirst("^(good|note)[A-Z_]+$", "quality");
        return say.plain("results.indicator.field." + plain);
    }

    /** What a field says, in words. */
    public String said(String field, @Nullable Object chosen) {
        String value = chosen == null ? null : chosen.toString();
        String kind = field.startsWith("good") ? "good" : field;
        return value == null ? "" : CHOICES.containsKey(kind) ? term(kind, value) : value;
    }

    private String term(String field, String value) {
        return say.plain("results.indicator.term." + field + "." + value);
    }

    public String status(UpdateStatus status) {
        return say.plain("results.status." + status);
    }

    /** The meaning class of the status' sign. */
    public String meaning(UpdateStatus status) {
        return switch (status) {
            case DRAFT -> "line";
            case PENDING_APPROVAL -> "warn";
            case RETURNED_FOR_REVISION -> "ret";
            case APPROVED -> "ok";
        };
    }

    /** The icon of the status' sign. */
    public String icon(UpdateStatus status) {
        return switch (status) {
            case DRAFT -> "edit";
            case PENDING_APPROVAL -> "clock";
            case RETURNED_FOR_REVISION -> "undo";
            case APPROVED -> "ok";
        };
    }

    /** "86%"; a dash where there is none. */
    public String progress(@Nullable BigDecimal progress) {
        return progress == null ? say.plain("results.no-number") : say.of("results.percent", progress);
    }

    /** The number with the separators of the reader's language; a dash where there is none. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? say.plain("results.no-number") : say.of("results.number", number);
    }

    /** Numbers one after the other. */
    public String numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(this::number).collect(Collectors.joining("; "));
    }

    private static List<String> names(Enum<?>[] choices) {
        return Arrays.stream(choices).map(Enum::name).toList();
    }
}
