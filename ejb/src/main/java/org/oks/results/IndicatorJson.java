package org.oks.results;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.oks.platform.CanonicalJson;

/** The lists of an indicator and of its values as they are kept in one column each. */
final class IndicatorJson {
    private IndicatorJson() {}

    static String texts(List<String> texts) {
        JsonArrayBuilder array = CanonicalJson.JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array.build().toString();
    }

    static List<String> texts(String json) {
        return read(json).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static String quality(List<Judgement> quality) {
        JsonArrayBuilder array = CanonicalJson.JSON.createArrayBuilder();
        quality.forEach(each -> array.add(CanonicalJson.members()
                .add("point", each.point())
                .add("good", each.good())
                .add("note", each.note())
                .json()));
        return array.build().toString();
    }

    static List<Judgement> quality(String json) {
        return read(json).getValuesAs(JsonObject.class).stream()
                .map(each -> new Judgement(
                        QualityPoint.valueOf(each.getString("point")),
                        each.containsKey("good") ? Boolean.valueOf(each.getString("good")) : null,
                        each.getString("note", null)))
                .toList();
    }

    static String parts(List<UpdateDraft.Part> parts) {
        JsonArrayBuilder array = CanonicalJson.JSON.createArrayBuilder();
        parts.forEach(each -> array.add(CanonicalJson.members()
                .add("dimension", each.dimension())
                .add("value", each.value())
                .json()));
        return array.build().toString();
    }

    static List<UpdateDraft.Part> parts(String json) {
        return read(json).getValuesAs(JsonObject.class).stream()
                .map(each -> new UpdateDraft.Part(each.getString("dimension"), new BigDecimal(each.getString("value"))))
                .toList();
    }

    private static JsonArray read(String json) {
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }
}
