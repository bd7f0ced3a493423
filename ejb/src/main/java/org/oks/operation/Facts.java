package org.oks.operation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation, column by column, in one form whatever file it came from: days as {@code 2013-05-01},
 * amounts in US dollars as plain numbers.
 */
public record Facts(Map<ListColumn, String> values) {
    static final Facts NONE = new Facts(Map.of());

    public Facts {
        Map<ListColumn, String> sorted = new EnumMap<>(ListColumn.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** The facts of a row in which nothing is wrong. */
    static Facts of(Map<ListColumn, String> row) {
        Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
        row.forEach((column, text) -> values.put(column, column.plain(text)));
        return new Facts(values);
    }

    public @Nullable String get(ListColumn column) {
        return values.get(column);
    }

    /** The day in this column. */
    @Nullable
    LocalDate day(ListColumn column) {
        return Optional.ofNullable(get(column)).map(LocalDate::parse).orElse(null);
    }

    /** The same with another value in one column. */
    Facts with(ListColumn column, @Nullable String value) {
        Map<ListColumn, String> changed = new EnumMap<>(ListColumn.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value);
        }
        return new Facts(changed);
    }
}
