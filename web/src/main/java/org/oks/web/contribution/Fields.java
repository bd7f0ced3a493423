package org.oks.web.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The fields of a form as they were typed and chosen, by name. */
final class Fields implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, Serializable> values = new HashMap<>();

    /** For the page: {@code said['rival']}. */
    Map<String, Serializable> values() {
        return values;
    }

    Fields put(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else if (value instanceof Boolean || value instanceof String) {
            values.put(name, (Serializable) value);
        } else {
            values.put(name, value.toString());
        }
        return this;
    }

    void put(String name, String... chosen) {
        values.put(name, chosen);
    }

    /** What was typed; null for nothing. */
    @Nullable
    String text(String name) {
        String text = Objects.toString(values.get(name), "");
        return text.isBlank() ? null : text;
    }

    /** What was chosen; null for nothing. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String chosen = text(name);
        return chosen == null ? null : Enum.valueOf(type, chosen);
    }

    @Nullable
    Integer number(String name) {
        String chosen = text(name);
        return chosen == null ? null : Integer.valueOf(chosen);
    }

    @Nullable
    Boolean yesOrNo(String name) {
        String chosen = text(name);
        return chosen == null ? null : Boolean.valueOf(chosen);
    }

    boolean is(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** @throws InvalidInput when it is no day */
    @Nullable
    LocalDate day(String name) {
        String typed = text(name);
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(name, Text.of("contribution.no-day"));
        }
    }

    String[] several(String name) {
        return values.get(name) instanceof Object[] chosen
                ? Arrays.stream(chosen).map(Object::toString).toArray(String[]::new)
                : new String[0];
    }

    /** The names of all fields that this or the other says, in one order. */
    Set<String> names(Fields other) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(other.values.keySet());
        return names;
    }

    /** What was typed or chosen, as one text. */
    String joined(String name) {
        return values.get(name) instanceof Object[]
                ? String.join(",", several(name))
                : Objects.toString(text(name), "");
    }
}
