package org.oks.web.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** Reads what stands in the address of a request; what is unknown is named, never guessed. */
public final class Params {
    private Params() {}

    /** One of the constants; null when the parameter is missing or empty. */
    public static <E extends Enum<E>> @Nullable E choice(Class<E> type, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new MalformedRequest(name, Text.of("web.unknown-value", names(type))));
    }

    /** A whole number; null when the parameter is missing or empty. */
    public static @Nullable Integer number(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw new MalformedRequest(name, Text.of("web.give-number"));
        }
    }

    static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
