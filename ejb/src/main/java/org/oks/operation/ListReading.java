package org.oks.operation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** Reads a projects list: finds its headers, then checks row by row. Keeps no more than the P-numbers it has seen. */
final class ListReading implements ListFile.Rows {
    /** How many rows may stand before those of the list. */
    static final int HEADER_WITHIN = 50;

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHOWN = 60;
    /** "World Bank Projects, data as of 09/22/2022 03:25:50 PM" */
    private static final Pattern AS_OF = Pattern.compile("as of (\\d{1,2}/\\d{1,2}/\\d{4})");

    private final Consumer<ListRow> rows;
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable ListHeader header;
    private @Nullable LocalDate asOf;
    private boolean empty = true;

    private ListReading(Consumer<ListRow> rows) {
        this.rows = rows;
    }

    /**
     * What the head of a file says of it.
     *
     * @param asOf the day the list shows, if its title says so
     * @param columns those that are known
     * @param unknown titles of columns that are kept aside
     */
    record Head(Optional<LocalDate> asOf, Set<ListColumn> columns, List<String> unknown) {}

    /**
     * Reads the file to its end.
     *
     * @throws ListRefused when it holds no projects list, an empty one, or lacks a column without which there is none
     */
    static Head read(ListFile file, Consumer<ListRow> rows) throws IOException {
        ListReading reading = new ListReading(rows);
        file.read(reading);
        return reading.head();
    }

    /** Reads no further than the first row below the headers. */
    static Head head(ListFile file) throws IOException {
        ListReading reading = new ListReading(row -> {});
        file.read((number, cells) -> reading.take(number, cells) && reading.empty);
        return reading.head();
    }

    private Head head() {
        ListHeader found = header;
        if (found == null) {
            throw new ListRefused(Text.of("operation.list.no-header", HEADER_WITHIN));
        } else if (empty) {
            throw new ListRefused(Text.of("operation.list.no-rows"));
        }
        return new Head(
                Optional.ofNullable(asOf),
                Set.copyOf(found.known().values()),
                List.copyOf(found.unknown().values()));
    }

    @Override
    public boolean take(int number, List<String> cells) {
        ListHeader known = header;
        if (known == null) {
            return lookForHeader(number, cells);
        }
        Map<ListColumn, String> values = known.values(cells);
        Map<String, String> aside = known.aside(cells);
        if (!values.isEmpty() || !aside.isEmpty()) {
            empty = false;
            rows.accept(new ListRow(number, values, aside, wrong(number, values)));
        }
        return true;
    }

    private boolean lookForHeader(int number, List<String> cells) {
        if (number > HEADER_WITHIN) {
            return false;
        }
        Optional<ListHeader> found = ListHeader.in(cells);
        if (found.isEmpty()) {
            Matcher title = AS_OF.matcher(String.join(" ", cells));
            if (title.find()) {
                asOf = ListValues.day(title.group(1)).orElse(null);
            }
            return true;
        }
        List<String> missing = found.get().missing();
        if (!missing.isEmpty()) {
            throw new ListRefused(Text.of("operation.list.columns-missing", String.join(", ", missing)));
        }
        header = found.get();
        return true;
    }

    private List<ListRow.Wrong> wrong(int number, Map<ListColumn, String> values) {
        List<ListRow.Wrong> wrong = new ArrayList<>();
        for (ListColumn column : ListColumn.values()) {
            String text = values.get(column);
            Text why = text == null ? missing(column) : wrong(number, column, text);
            if (why != null) {
                wrong.add(new ListRow.Wrong(column, why));
            }
        }
        return wrong;
    }

    private static @Nullable Text missing(ListColumn column) {
        if (column == ListColumn.PROJECT_ID) {
            return Text.of("operation.row.id-missing");
        }
        return column.isRequired() ? Text.of("operation.row.missing") : null;
    }

    private @Nullable Text wrong(int number, ListColumn column, String text) {
        if (column == ListColumn.PROJECT_ID) {
            if (!ListValues.isProjectId(text)) {
                return Text.of("operation.row.no-id", shown(text));
            }
            Integer before = seen.putIfAbsent(text, number);
            return before == null ? null : Text.of("operation.row.twice", before);
        } else if (column.isDay()) {
            return ListValues.day(text).isPresent() ? null : Text.of("operation.row.no-day", shown(text));
        } else if (column.isAmount()) {
            return ListValues.amount(text).isPresent() ? null : Text.of("operation.row.no-amount", shown(text));
        }
        boolean name = column == ListColumn.NAME || column == ListColumn.COUNTRY;
        int longest = name ? LONGEST_NAME : LONGEST;
        return text.length() <= longest ? null : Text.of("operation.row.too-long", longest, text.length());
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
