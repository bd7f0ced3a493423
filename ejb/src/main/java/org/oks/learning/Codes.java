package org.oks.learning;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few codes, such as G1 and G2, in one column. */
final class Codes {
    private Codes() {}

    static List<String> read(@Nullable String column) {
        return column == null || column.isBlank()
                ? List.of()
                : Arrays.asList(column.strip().split("\\s+"));
    }

    static @Nullable String written(List<String> codes) {
        return codes.isEmpty() ? null : String.join(" ", codes);
    }
}
