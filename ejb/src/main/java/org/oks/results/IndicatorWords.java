package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an indicator says, as columns of its row. */
@Embeddable
class IndicatorWords {
    @Column(name = "library")
    private @Nullable String library;

    @Column(name = "name")
    private String name;

    @Column(name = "definition")
    private @Nullable String definition;

    @Column(name = "node")
    private @Nullable String node;

    @Column(name = "unit")
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure")
    private @Nullable IndicatorMeasure measure;

    @Column(name = "ascending")
    private @Nullable Boolean ascending;

    @Column(name = "baseline")
    private @Nullable BigDecimal baseline;

    @Column(name = "baseline_year")
    private @Nullable Integer baselineYear;

    @Column(name = "baseline_comment")
    private @Nullable String baselineComment;

    @Column(name = "dimensions")
    private String dimensions;

    @Column(name = "numerator")
    private @Nullable String numerator;

    @Column(name = "denominator")
    private @Nullable String denominator;

    @Column(name = "source")
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency")
    private @Nullable Frequency frequency;

    @Column(name = "responsible")
    private @Nullable String responsible;

    @Column(name = "operation_indicator")
    private @Nullable String operationIndicator;

    @Column(name = "sdg_target")
    private @Nullable String sdgTarget;

    @Column(name = "quality")
    private String quality;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorWords() {}

    IndicatorWords(IndicatorPlan plan) {
        library = said(plan.library());
        name = Objects.requireNonNull(plan.name()).strip();
        definition = said(plan.definition());
        node = said(plan.node());
        unit = said(plan.unit());
        measure = plan.measure();
        ascending = plan.ascending();
        baseline = plan.baseline();
        baselineYear = plan.baselineYear();
        baselineComment = said(plan.baselineComment());
        dimensions = IndicatorJson.texts(plan.itsDimensions());
        numerator = said(plan.numerator());
        denominator = said(plan.denominator());
        source = said(plan.source());
        frequency = plan.frequency();
        responsible = said(plan.responsible());
        operationIndicator = said(plan.operationIndicator());
        sdgTarget = said(plan.sdgTarget());
        quality = IndicatorJson.quality(plan.itsQuality());
    }

    @Nullable
    String node() {
        return node;
    }

    IndicatorPlan plan(List<PeriodPlan> periods) {
        return new IndicatorPlan(
                library,
                name,
                definition,
                node,
                unit,
                measure,
                ascending,
                baseline,
                baselineYear,
                baselineComment,
                IndicatorJson.texts(dimensions),
                numerator,
                denominator,
                source,
                frequency,
                responsible,
                operationIndicator,
                sdgTarget,
                IndicatorJson.quality(quality),
                periods);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
