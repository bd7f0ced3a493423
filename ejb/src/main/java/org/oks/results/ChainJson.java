package org.oks.results;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;

/** A result chain as it is kept, and read again. */
final class ChainJson {
    private ChainJson() {}

    static JsonObject of(ResultChain chain) {
        JsonObjectBuilder highest = CanonicalJson.JSON.createObjectBuilder();
        chain.highest().forEach(highest::add);
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("nodes", array(chain.nodes(), ChainJson::of))
                .add("links", array(chain.links(), ChainJson::of))
                .add("highest", highest)
                .build();
    }

    static JsonObject of(ChainNode node) {
        return CanonicalJson.members()
                .add("code", node.code())
                .add("level", node.level())
                .add("text", node.text())
                .add("icoType", node.icoType())
                .add("capacityFactor", node.capacityFactor())
                .add("emerging", node.emerging())
                .add("keptBecause", node.keptBecause())
                .json();
    }

    static JsonObject of(ChainLink link) {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("from", link.from())
                .add("to", link.to())
                .add("assumptions", array(link.assumptions(), each -> CanonicalJson.members()
                        .add("code", each.code())
                        .add("text", each.text())
                        .add("state", each.state())
                        .add("note", each.note())
                        .add("movedBy", each.movedBy())
                        .json()))
                .add("risks", array(link.risks(), each -> CanonicalJson.members()
                        .add("code", each.code())
                        .add("text", each.text())
                        .json()))
                .build();
    }

    static ResultChain read(String json) {
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            Map<String, Integer> highest = new HashMap<>();
            kept.getJsonObject("highest")
                    .forEach((letter, number) -> highest.put(letter, ((JsonNumber) number).intValue()));
            return new ResultChain(
                    objects(kept, "nodes").map(ChainJson::node).toList(),
                    objects(kept, "links").map(ChainJson::link).toList(),
                    highest);
        }
    }

    private static ChainNode node(JsonObject json) {
        return new ChainNode(
                json.getString("code"),
                ChainLevel.valueOf(json.getString("level")),
                json.getString("text"),
                choice(json, "icoType", IcoType::valueOf),
                choice(json, "capacityFactor", CapacityFactor::valueOf),
                choice(json, "emerging", Function.identity()),
                choice(json, "keptBecause", Function.identity()));
    }

    private static ChainLink link(JsonObject json) {
        return new ChainLink(
                json.getString("from"),
                json.getString("to"),
                objects(json, "assumptions")
                        .map(each -> new ChainAssumption(
                                each.getString("code"),
                                each.getString("text"),
                                AssumptionState.valueOf(each.getString("state")),
                                choice(each, "note", Function.identity()),
                                choice(each, "movedBy", Function.identity())))
                        .toList(),
                objects(json, "risks")
                        .map(each -> new ChainRisk(each.getString("code"), each.getString("text")))
                        .toList());
    }

    private static Stream<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static <T> @Nullable T choice(JsonObject json, String name, Function<String, T> read) {
        return json.containsKey(name) ? read.apply(json.getString(name)) : null;
    }

    private static <T> JsonArrayBuilder array(List<T> things, Function<T, JsonObject> write) {
        JsonArrayBuilder array = CanonicalJson.JSON.createArrayBuilder();
        things.forEach(each -> array.add(write.apply(each)));
        return array;
    }
}
