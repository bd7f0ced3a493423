package org.oks.visioning;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/** Rows of an artefact that take over what was said, each at its place. */
final class Rows {
    private Rows() {}

    /** Makes the rows as many as there is said, and has each take its part over. */
    static <R, S> void fit(List<R> rows, List<S> said, IntFunction<R> fresh, BiConsumer<R, S> take) {
        while (rows.size() > said.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int place = 0; place < said.size(); place++) {
            if (place == rows.size()) {
                rows.add(fresh.apply(place));
            }
            take.accept(rows.get(place), said.get(place));
        }
    }
}
