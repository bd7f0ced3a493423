package org.oks.contribution;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A number for each criterion: of one reviewer, of an item, or of a claim. */
record Marks(Map<Criterion, Double> byCriterion) {
    Marks {
        byCriterion = Map.copyOf(byCriterion);
    }

    /** One reviewer's marks, in the order of the criteria. */
    static Marks of(double plausibility, double uniqueness, double triangulation, double transparency, double own) {
        return new Marks(Map.of(
                Criterion.PLAUSIBILITY, plausibility,
                Criterion.UNIQUENESS, uniqueness,
                Criterion.TRIANGULATION, triangulation,
                Criterion.TRANSPARENCY, transparency,
                Criterion.INDEPENDENCE, own));
    }

    /** What the reviewers of one item come to: for each criterion the median. */
    static Marks median(List<Marks> ofReviewers) {
        return each(criterion -> {
            double[] sorted = on(criterion, ofReviewers).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        });
    }

    /** What the items of one claim come to: for each criterion the best. */
    static Marks best(List<Marks> ofItems) {
        return each(criterion -> on(criterion, ofItems).max().orElseThrow());
    }

    double on(Criterion criterion) {
        return byCriterion.getOrDefault(criterion, 0d);
    }

    /** A claim is as good as what it lacks most, and one weak criterion alone may be an accident. */
    double meanOfTheTwoLowest() {
        double[] sorted = byCriterion.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return (sorted[0] + sorted[1]) / 2;
    }

    private static Marks each(ToDoubleFunction<Criterion> mark) {
        Map<Criterion, Double> marks = new EnumMap<>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> marks.put(criterion, mark.applyAsDouble(criterion)));
        return new Marks(marks);
    }

    private static DoubleStream on(Criterion criterion, List<Marks> marks) {
        return marks.stream().mapToDouble(each -> each.on(criterion));
    }
}
