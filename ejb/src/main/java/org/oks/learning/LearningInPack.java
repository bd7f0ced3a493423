package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/**
 * What the engagement learned in the phase, as a gate's pack holds it: its two reviews, the actions they found and the
 * emergent learning table. It is an account of the work, not of what came of it: who wrote it may weigh the rest.
 */
@ApplicationScoped
class LearningInPack implements PackPart {
    @Inject
    PhaseLearning learning;

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public Part of(GateSubject subject) {
        PhaseLearning.Learnt there = learning.of(subject);
        ReviewPair pair = there.pair();
        List<Item> items = new ArrayList<>();
        JsonArrayBuilder reviews = array();
        add(reviews, items, pair.before());
        add(reviews, items, pair.after());
        JsonArrayBuilder actions = array();
        pair.actions()
                .forEach(action -> add(
                        actions,
                        items,
                        "action",
                        action.id(),
                        "AAR" + pair.phase() + "." + action.number(),
                        said(action)));
        JsonArrayBuilder tables = array();
        LearningTable table = there.table();
        if (table != null) {
            String code = "T" + table.number();
            add(tables, items, "learning-table", table.id(), code, said(table));
            there.entries()
                    .forEach(entry ->
                            add(tables, items, "learning-entry", entry.id(), code + "." + entry.code(), said(entry)));
        }
        JsonObject content = CanonicalJson.JSON
                .createObjectBuilder()
                .add("reviews", reviews)
                .add("actions", actions)
                .add("table", tables)
                .build();
        return new Part(content, items, Set.of());
    }

    private static JsonArrayBuilder array() {
        return CanonicalJson.JSON.createArrayBuilder();
    }

    private static void add(JsonArrayBuilder into, List<Item> items, @Nullable ActionReview review) {
        if (review != null) {
            add(into, items, "review", review.id(), review.kind().name() + review.phase(), said(review));
        }
    }

    private static void add(
            JsonArrayBuilder into, List<Item> items, String kind, String id, String code, CanonicalJson.Members said) {
        JsonObject json = said.add("id", id).add("code", code).json();
        into.add(json);
        items.add(new Item(kind, id, code, CanonicalJson.sha256(json)));
    }

    private static CanonicalJson.Members said(ActionReview review) {
        CanonicalJson.Members said = CanonicalJson.members()
                .add("heldOn", review.heldOn())
                .add("participants", review.participants())
                .add("afterOn", review.afterOn())
                .add("pairedWith", review.pairedWith());
        review.kind().kept().forEach(question -> said.add(question.name(), review.said(question)));
        return said;
    }

    private static CanonicalJson.Members said(ReviewAction action) {
        ActionView view = action.view();
        return CanonicalJson.members()
                .add("text", view.text())
                .add("owner", view.owner())
                .add("dueOn", view.dueOn())
                .add("state", view.state())
                .add("reason", view.reason());
    }

    private static CanonicalJson.Members said(LearningTable table) {
        TableDraft said = table.said();
        return CanonicalJson.members()
                .add("framingQuestion", said.framingQuestion())
                .add("heldOn", said.heldOn())
                .add("facilitator", said.facilitator())
                .add("participants", said.participants())
                .add("previous", said.previous())
                .add("whyNot", said.whyNot());
    }

    private static CanonicalJson.Members said(TableEntry entry) {
        EntryDraft said = entry.said();
        return CanonicalJson.members()
                .add("text", said.text())
                .add("if", said.ifPart())
                .add("then", said.thenPart())
                .add("derivedFrom", Codes.written(said.from()))
                .add("evidence", Codes.written(said.shownBy()))
                .add("assumption", said.assumption())
                .add("status", said.status())
                .add("owner", said.owner())
                .add("dueOn", said.dueOn());
    }
}
