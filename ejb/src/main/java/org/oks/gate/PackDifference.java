package org.oks.gate;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.oks.platform.CanonicalJson;

/** What changed between two packs: item by item, and member by member for the rest. */
final class PackDifference {
    /** The members that the gate adds itself; the others are the rooms' parts. */
    private static final Set<String> OWN = Set.of("charter", "rules", "readiness", "waivers", "conditions");

    private PackDifference() {}

    static List<PackChange> between(String before, String after) {
        JsonObject was = read(before);
        JsonObject is = read(after);
        List<PackChange> changes = new ArrayList<>(items(was.getJsonArray("items"), is.getJsonArray("items")));
        boolean itemsTold = !changes.isEmpty();
        TreeSet<String> members = new TreeSet<>(was.keySet());
        members.addAll(is.keySet());
        members.remove("items");
        for (String member : members) {
            // a part whose items changed has told so already
            boolean told = itemsTold && !OWN.contains(member);
            if (!told && !value(was, member).equals(value(is, member))) {
                changes.add(new PackChange(PackChange.How.CHANGED, member, member, member));
            }
        }
        return changes;
    }

    private static List<PackChange> items(JsonArray was, JsonArray is) {
        Map<String, JsonObject> before = byId(was);
        Map<String, JsonObject> after = byId(is);
        List<PackChange> changes = new ArrayList<>();
        after.forEach((id, item) -> {
            JsonObject old = before.get(id);
            if (old == null) {
                changes.add(change(PackChange.How.ADDED, item));
            } else if (!old.getString("hash").equals(item.getString("hash"))) {
                changes.add(change(PackChange.How.CHANGED, item));
            }
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                changes.add(change(PackChange.How.GONE, item));
            }
        });
        return changes;
    }

    private static PackChange change(PackChange.How how, JsonObject item) {
        return new PackChange(how, item.getString("kind"), item.getString("id"), item.getString("code"));
    }

    private static Map<String, JsonObject> byId(JsonArray items) {
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        items.getValuesAs(JsonObject.class).forEach(item -> byId.put(item.getString("id"), item));
        return byId;
    }

    private static JsonValue value(JsonObject pack, String member) {
        return pack.getOrDefault(member, JsonValue.NULL);
    }

    static JsonObject read(String body) {
        try (var reader = CanonicalJson.JSON.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
