package org.oks.web.platform;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/**
 * Turns JSON into records, strictly: every member that is unknown, of the wrong kind or missing is named with its place
 * and what is allowed there, all at once. What is nullable in the record may be missing.
 */
final class JsonToRecord {
    /** Longer ones are no measure of anything, and cost much to reckon with. */
    private static final int LONGEST_NUMBER = 40;

    private final List<Item> wrong = new ArrayList<>();

    /** @throws MalformedRequest naming everything that cannot be read */
    Object read(Class<?> type, JsonValue json) {
        Object value = object("", type, json);
        if (!wrong.isEmpty() || value == null) {
            throw new MalformedRequest(wrong);
        }
        return value;
    }

    private @Nullable Object object(String place, Class<?> type, JsonValue json) {
        if (!(json instanceof JsonObject members)) {
            return no(place.isEmpty() ? "body" : place, Text.of("web.send-object"));
        }
        String before = place.isEmpty() ? "" : place + ".";
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> no(before + name, Text.of("web.unknown-member", String.join(", ", sorted(known)))));
        @Nullable Object[] values = new Object[components.length];
        int wrongBefore = wrong.size();
        for (int i = 0; i < components.length; i++) {
            values[i] = component(before + components[i].getName(), components[i], members);
        }
        return wrong.size() > wrongBefore ? null : made(type, components, values);
    }

    private @Nullable Object component(String place, RecordComponent component, JsonObject members) {
        JsonValue json = members.get(component.getName());
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            if (component.getType() == boolean.class) {
                return false;
            }
            boolean mayMiss = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return mayMiss ? null : no(place, Text.of("web.missing"));
        }
        return value(place, component.getGenericType(), json);
    }

    private @Nullable Object value(String place, Type type, JsonValue json) {
        if (type instanceof ParameterizedType many) {
            return several(place, many, json);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(place, plain, json);
        } else if (plain == boolean.class || plain == Boolean.class) {
            return json == JsonValue.TRUE || json == JsonValue.FALSE
                    ? (Object) (json == JsonValue.TRUE)
                    : no(place, Text.of("web.send-boolean"));
        } else if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class) {
            return number(place, plain, json);
        } else if (plain == BigDecimal.class) {
            return json instanceof JsonNumber number && number.toString().length() <= LONGEST_NUMBER
                    ? number.bigDecimalValue()
                    : no(place, Text.of("web.send-decimal"));
        } else if (json instanceof JsonString text) {
            return text(place, plain, text.getString());
        }
        return no(place, Text.of("web.send-text"));
    }

    private @Nullable Object several(String place, ParameterizedType type, JsonValue json) {
        if (json.getValueType() != JsonValue.ValueType.ARRAY) {
            return no(place, Text.of("web.send-list"));
        }
        List<Object> values = new ArrayList<>();
        Type each = type.getActualTypeArguments()[0];
        for (JsonValue one : json.asJsonArray()) {
            Object value = value(place + "[" + values.size() + "]", each, one);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private @Nullable Object text(String place, Class<?> type, String text) {
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return no(place, Text.of("web.bad-character"));
        }
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseGet(() -> no(place, Text.of("web.unknown-value", Params.names(type))));
        }
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Instant.class) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            return no(place, type == LocalDate.class ? Text.of("web.send-day") : Text.of("web.send-instant"));
        }
        throw new IllegalStateException("Requests bring no " + type);
    }

    private @Nullable Object number(String place, Class<?> type, JsonValue json) {
        try {
            if (json instanceof JsonNumber number) {
                return type == long.class || type == Long.class
                        ? (Object) number.longValueExact()
                        : (Object) number.intValueExact();
            }
        } catch (ArithmeticException e) {
            // said below
        }
        return no(place, Text.of("web.send-number"));
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private <T> @Nullable T no(String place, Text text) {
        wrong.add(new Item(place, text));
        return null;
    }
}
