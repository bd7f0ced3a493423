package org.oks.web.results;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.web.platform.Conflict;
import org.oks.web.platform.LocalNumber;
import org.oks.web.platform.Say;

/** What was typed and chosen in a form, by the names of its fields; a number as the language of the page writes it. */
public final class Typed implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, Serializable> values = new HashMap<>();

    /** For the page: {@code said['unit']}. */
    public Map<String, Serializable> values() {
        return values;
    }

    public Typed put(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else if (value instanceof BigDecimal number) {
            values.put(name, LocalNumber.format(number, Say.locale()));
        } else {
            values.put(name, value.toString());
        }
        return this;
    }

    /** What was typed; null for nothing. */
    @Nullable
    public String text(String name) {
        String text = Objects.toString(values.get(name), "");
        return text.isBlank() ? null : text;
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String chosen = text(name);
        return chosen == null ? null : Enum.valueOf(type, chosen);
    }

    @Nullable
    Boolean yesOrNo(String name) {
        String chosen = text(name);
        return chosen == null ? null : Boolean.valueOf(chosen);
    }

    /** The number; what is none is noted for the field. */
    @Nullable
    public BigDecimal decimal(String name, InvalidInput.Checks checks) {
        String typed = text(name);
        return typed == null ? null : decimal(typed, name, checks);
    }

    static @Nullable BigDecimal decimal(@Nullable String typed, String field, InvalidInput.Checks checks) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal number = LocalNumber.parse(typed, Say.locale()).orElse(null);
        checks.that(number != null, field, Text.of("results.number-form", new BigDecimal("1234.5")));
        return number;
    }

    /** The whole number; what is none is noted for the field. */
    @Nullable
    public Integer whole(String name, InvalidInput.Checks checks) {
        String typed = text(name);
        boolean whole = typed == null || typed.strip().matches("\\d{1,9}");
        checks.that(whole, name, Text.of("results.whole-number"));
        return typed == null || !whole ? null : Integer.valueOf(typed.strip());
    }

    /** The day; what is none is noted for the field. */
    public static @Nullable LocalDate day(@Nullable String typed, String field, InvalidInput.Checks checks) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            checks.that(false, field, Text.of("results.no-day"));
            return null;
        }
    }

    /**
     * Where this differs from what somebody saved meanwhile.
     *
     * @param label what a field is called on the page
     */
    public Conflict against(Typed theirs, UnaryOperator<String> label) {
        Conflict conflict = new Conflict();
        theirs.names(this).forEach(field -> conflict.field(label.apply(field), text(field), theirs.text(field)));
        return conflict;
    }

    /** The names of all fields that this or the other says, in one order. */
    Set<String> names(Typed other) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(other.values.keySet());
        return names;
    }
}
