package org.oks.operation;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** How facts, edits and findings stand in columns of text: they are read as a whole and never searched. */
final class OperationJson {
    /** Nothing, as a column's default. */
    static final String NOTHING = "{}";

    private static final JsonProvider JSON = JsonProvider.provider();

    private OperationJson() {}

    static String facts(Facts facts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        facts.values().forEach((column, value) -> object.add(column.name(), value));
        return object.build().toString();
    }

    static Facts facts(String json) {
        Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
        texts(json).forEach((name, value) -> values.put(ListColumn.valueOf(name), value));
        return new Facts(values);
    }

    static String texts(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        read(json).asJsonObject().forEach((name, value) -> texts.put(name, ((JsonString) value).getString()));
        return texts;
    }

    static String edits(Edits edits) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        edits.byColumn()
                .forEach((column, edit) -> object.add(
                        column.name(),
                        JSON.createObjectBuilder()
                                .add("value", edit.value())
                                .add("by", edit.by())
                                .add("at", edit.at().toString())));
        return object.build().toString();
    }

    static Edits edits(String json) {
        Map<ListColumn, Edit> edits = new EnumMap<>(ListColumn.class);
        read(json).asJsonObject().forEach((name, value) -> {
            JsonObject edit = value.asJsonObject();
            edits.put(
                    ListColumn.valueOf(name),
                    new Edit(edit.getString("value"), edit.getString("by"), Instant.parse(edit.getString("at"))));
        });
        return new Edits(edits);
    }

    static String wrong(List<ListRow.Wrong> wrong) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (ListRow.Wrong one : wrong) {
            JsonArrayBuilder arguments = JSON.createArrayBuilder();
            for (Serializable argument : one.text().arguments()) {
                if (argument instanceof Integer number) {
                    arguments.add(number);
                } else {
                    arguments.add(argument.toString());
                }
            }
            array.add(JSON.createObjectBuilder()
                    .add("column", one.column().name())
                    .add("key", one.text().key())
                    .add("arguments", arguments));
        }
        return array.build().toString();
    }

    static List<ListRow.Wrong> readWrong(String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(one -> new ListRow.Wrong(
                        ListColumn.valueOf(one.getString("column")),
                        new Text(
                                one.getString("key"),
                                one.getJsonArray("arguments").stream()
                                        .map(OperationJson::argument)
                                        .toList())))
                .toList();
    }

    private static Serializable argument(JsonValue value) {
        return value instanceof JsonNumber number ? number.intValue() : ((JsonString) value).getString();
    }

    static String differences(List<Difference> differences) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Difference one : differences) {
            JsonObjectBuilder object = JSON.createObjectBuilder()
                    .add("column", one.column().name())
                    .add("conflict", one.conflict());
            add(object, "before", one.before());
            add(object, "after", one.after());
            array.add(object);
        }
        return array.build().toString();
    }

    private static void add(JsonObjectBuilder object, String name, @Nullable String value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    static List<Difference> readDifferences(String json) {
        return array(json).getValuesAs(JsonObject.class).stream()
                .map(one -> new Difference(
                        ListColumn.valueOf(one.getString("column")),
                        one.getString("before", null),
                        one.getString("after", null),
                        one.getBoolean("conflict")))
                .toList();
    }

    private static JsonArray array(String json) {
        return json.equals(NOTHING) ? JsonValue.EMPTY_JSON_ARRAY : read(json).asJsonArray();
    }

    private static JsonStructure read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
