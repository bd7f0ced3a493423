package org.oks.web.results;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.results.Frequency;
import org.oks.results.IndicatorMeasure;
import org.oks.results.IndicatorPlan;
import org.oks.results.IndicatorView;
import org.oks.results.Judgement;
import org.oks.results.LibraryEntry;
import org.oks.results.PeriodPlan;
import org.oks.results.PeriodView;
import org.oks.results.QualityPoint;

/** An indicator and its form, each made of the other. */
final class IndicatorFields implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST_PERIODS = 12;

    private final Typed typed = new Typed();
    private final ArrayList<PeriodLine> periods = new ArrayList<>();

    /** An empty form with room for two periods. */
    IndicatorFields() {
        periods.add(new PeriodLine());
        periods.add(new PeriodLine());
    }

    static IndicatorFields of(LibraryEntry entry) {
        IndicatorFields fields = new IndicatorFields();
        fields.typed
                .put("library", entry.code())
                .put("name", entry.name())
                .put("definition", entry.definition())
                .put("unit", entry.unit())
                .put("measure", entry.measure())
                .put("ascending", entry.ascending())
                .put("numerator", entry.numerator())
                .put("denominator", entry.denominator());
        return fields;
    }

    static IndicatorFields of(IndicatorView view) {
        IndicatorFields fields = new IndicatorFields();
        IndicatorPlan plan = view.plan();
        List<String> dimensions = plan.dimensions();
        fields.typed
                .put("library", plan.library())
                .put("name", plan.name())
                .put("definition", plan.definition())
                .put("node", plan.node())
                .put("unit", plan.unit())
                .put("measure", plan.measure())
                .put("ascending", plan.ascending())
                .put("baseline", plan.baseline())
                .put("baselineYear", plan.baselineYear())
                .put("baselineComment", plan.baselineComment())
                .put("dimensions", dimensions == null ? "" : String.join("\n", dimensions))
                .put("numerator", plan.numerator())
                .put("denominator", plan.denominator())
                .put("source", plan.source())
                .put("frequency", plan.frequency())
                .put("responsible", plan.responsible())
                .put("operationIndicator", plan.operationIndicator())
                .put("sdgTarget", plan.sdgTarget());
        for (QualityPoint point : QualityPoint.values()) {
            plan.on(point)
                    .ifPresent(each ->
                            fields.typed.put("good" + point, each.good()).put("note" + point, each.note()));
        }
        fields.periods.clear();
        for (PeriodView period : view.periods()) {
            fields.periods.add(new PeriodLine(period.plan(), period.isOpen()));
        }
        if (fields.periods.size() < MOST_PERIODS) {
            fields.periods.add(new PeriodLine());
        }
        return fields;
    }

    /** @throws InvalidInput when a number or a day is none */
    IndicatorPlan plan() {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        List<PeriodPlan> planned = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).isSaid()) {
                planned.add(periods.get(i).plan(i, checks));
            }
        }
        var baseline = typed.decimal("baseline", checks);
        Integer year = typed.whole("baselineYear", checks);
        checks.done();
        return new IndicatorPlan(
                typed.text("library"),
                typed.text("name"),
                typed.text("definition"),
                typed.text("node"),
                typed.text("unit"),
                typed.choice("measure", IndicatorMeasure.class),
                typed.yesOrNo("ascending"),
                baseline,
                year,
                typed.text("baselineComment"),
                dimensions(),
                typed.text("numerator"),
                typed.text("denominator"),
                typed.text("source"),
                typed.choice("frequency", Frequency.class),
                typed.text("responsible"),
                typed.text("operationIndicator"),
                typed.text("sdgTarget"),
                Arrays.stream(QualityPoint.values())
                        .map(point -> new Judgement(point, typed.yesOrNo("good" + point), typed.text("note" + point)))
                        .toList(),
                planned);
    }

    private List<String> dimensions() {
        @Nullable String lines = typed.text("dimensions");
        return lines == null ? List.of() : lines.lines().toList();
    }

    Typed typed() {
        return typed;
    }

    List<PeriodLine> periods() {
        return periods;
    }
}
