package org.oks.gate;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.oks.platform.CanonicalJson;

/**
 * A pack as it is handed out: the very bytes that were decided on, or, where it holds words that this reader is
 * not given, a copy without them, which then has another name and another digest.
 *
 * @param withheld the codes of the evidence whose words were taken out
 */
public record PackCopy(String name, String body, JsonObject json, List<String> withheld) {
    private static final List<String> WORDS = List.of("title", "source", "locator");

    public PackCopy {
        withheld = List.copyOf(withheld);
    }

    /** True when it is what was decided on, so that its digest can be recomputed. */
    public boolean whole() {
        return withheld.isEmpty();
    }

    /** How confidential each item of evidence was when the pack was made, by its id. */
    private static Map<String, String> levels(JsonObject pack) {
        Map<String, String> levels = new HashMap<>();
        evidence(pack, item -> {
            levels.put(item.getString("id"), item.getString("confidentiality", ""));
            return item;
        });
        return levels;
    }

    /** A copy of a pack for this reader. */
    static PackCopy of(String body, Function<Map<String, String>, Set<String>> withheld) {
        return of(body, withheld.apply(levels(read(body))));
    }

    /** @param ids the evidence whose words this reader is not given */
    public static PackCopy of(String body, Set<String> ids) {
        JsonObject pack = read(body);
        List<String> codes = new ArrayList<>();
        JsonObject without = evidence(pack, item -> {
            if (!ids.contains(item.getString("id")) || WORDS.stream().noneMatch(item::containsKey)) {
                return item;
            }
            codes.add(item.getString("code"));
            JsonObjectBuilder outline = CanonicalJson.JSON.createObjectBuilder(item);
            WORDS.forEach(outline::remove);
            return outline.build();
        });
        return codes.isEmpty()
                ? new PackCopy("pack.json", body, pack, codes)
                : new PackCopy("pack-without-words.json", CanonicalJson.canonical(without), without, codes);
    }

    private static JsonObject read(String body) {
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private static JsonObject evidence(JsonObject pack, UnaryOperator<JsonObject> each) {
        JsonObject part = pack.getJsonObject("claims");
        JsonArrayBuilder claims = CanonicalJson.JSON.createArrayBuilder();
        for (JsonObject claim : part.getJsonArray("claims").getValuesAs(JsonObject.class)) {
            claims.add(CanonicalJson.JSON
                    .createObjectBuilder(claim)
                    .add("evidence", evidence(claim.getJsonArray("evidence"), each)));
        }
        return CanonicalJson.JSON
                .createObjectBuilder(pack)
                .add("claims", CanonicalJson.JSON.createObjectBuilder(part).add("claims", claims))
                .build();
    }

    private static JsonArrayBuilder evidence(JsonArray items, UnaryOperator<JsonObject> each) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        items.getValuesAs(JsonObject.class).forEach(item -> list.add(each.apply(item)));
        return list;
    }
}
