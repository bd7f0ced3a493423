package org.oks.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one kind; several clients may add at once. */
final class Figures {
    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    void add(double value) {
        values.add(value);
    }

    void addAll(Figures other) {
        values.addAll(other.sorted());
    }

    int count() {
        return values.size();
    }

    double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The smallest value that so many percent of the values do not exceed (nearest rank). */
    double percentile(int percent) {
        List<Double> sorted = sorted();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    double least() {
        return sorted().get(0);
    }

    double most() {
        return percentile(100);
    }

    private List<Double> sorted() {
        synchronized (values) {
            if (values.isEmpty()) {
                throw new IllegalStateException("Nothing was measured.");
            }
            return values.stream().sorted().toList();
        }
    }
}
