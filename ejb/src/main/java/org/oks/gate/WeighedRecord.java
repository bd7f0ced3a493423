package org.oks.gate;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was weighed when a gate was decided, as it was stored with the decision. */
record WeighedRecord(JsonObject json) {

    String engagement() {
        return json.getString("engagement");
    }

    int gate() {
        return json.getInt("gate");
    }

    int round() {
        return json.getInt("round");
    }

    String decision() {
        return json.getString("decision");
    }

    /** As the tables spell it. */
    String size() {
        return json.getString("size").toLowerCase(Locale.ROOT);
    }

    /** The version of a table that held then. */
    int version(String table) {
        return object("rules").getInt(table, 1);
    }

    /** The lines of this list, the claims; none when they were not stored. */
    List<JsonObject> each(String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    /** An object of this name; an empty one when it was not stored. */
    JsonObject object(String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** What a table was asked with. */
    static Map<String, Object> inputs(JsonObject of) {
        Map<String, Object> inputs = new HashMap<>();
        of.forEach((name, value) -> inputs.put(name, value(value)));
        return inputs;
    }

    static @Nullable Object value(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            // not in one expression: the two kinds of number would become one
            if (number.isIntegral()) {
                return number.intValue();
            }
            return number.doubleValue();
        } else if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == null || value.equals(JsonValue.NULL) ? null : value.equals(JsonValue.TRUE);
    }

    static double number(JsonObject of, String name) {
        return of.getJsonNumber(name).doubleValue();
    }
}
