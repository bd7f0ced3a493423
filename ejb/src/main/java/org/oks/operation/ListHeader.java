package org.oks.operation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which column of a file is which: the row of headers, wherever it stands. */
record ListHeader(Map<Integer, ListColumn> known, Map<Integer, String> unknown) {
    /** One known header may stand in a sentence by chance; three make a row of headers. */
    private static final int ENOUGH = 3;

    /** The header that this row is, if it is one. Of two columns with one meaning the first counts. */
    static Optional<ListHeader> in(List<String> row) {
        Map<ListColumn, Integer> first = new EnumMap<>(ListColumn.class);
        Map<Integer, ListColumn> known = new TreeMap<>();
        Map<Integer, String> unknown = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            String title = row.get(i).strip();
            Optional<ListColumn> column = ListColumn.named(title);
            if (column.isPresent() && first.putIfAbsent(column.get(), i) == null) {
                known.put(i, column.get());
            } else if (!title.isEmpty()) {
                unknown.put(i, title);
            }
        }
        return known.size() < ENOUGH ? Optional.empty() : Optional.of(new ListHeader(known, unknown));
    }

    /** The required columns that are not there, as the site names them. */
    List<String> missing() {
        return Stream.of(ListColumn.values())
                .filter(ListColumn::isRequired)
                .filter(column -> !known.containsValue(column))
                .map(ListColumn::title)
                .toList();
    }

    /** A row by column; what is empty is left out. */
    Map<ListColumn, String> values(List<String> row) {
        Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
        known.forEach((place, column) -> at(row, place).ifPresent(text -> values.put(column, text)));
        return values;
    }

    /** What the row says in columns that nobody here knows, by their titles. */
    Map<String, String> aside(List<String> row) {
        Map<String, String> values = new LinkedHashMap<>();
        unknown.forEach((place, title) -> at(row, place).ifPresent(text -> values.put(title, text)));
        return values;
    }

    private static Optional<String> at(List<String> row, int place) {
        return place < row.size() && !row.get(place).isBlank()
                ? Optional.of(row.get(place).strip())
                : Optional.empty();
    }
}
