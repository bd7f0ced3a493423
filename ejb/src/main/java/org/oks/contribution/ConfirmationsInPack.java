package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/** What people outside answered, as it is weighed: their relation to the change and their words, never who they are. */
@ApplicationScoped
class ConfirmationsInPack implements PackPart {
    @Inject
    Substantiated substantiated;

    @Override
    public String name() {
        return "confirmations";
    }

    @Override
    public Part of(GateSubject subject) {
        JsonArrayBuilder answers = CanonicalJson.JSON.createArrayBuilder();
        List<Item> items = new ArrayList<>();
        substantiated.of(subject).byClaim().values().stream()
                .flatMap(List::stream)
                .forEach(view -> {
                    JsonObject said = said(view);
                    answers.add(said);
                    items.add(new Item("confirmation", view.id(), view.relation(), CanonicalJson.sha256(said)));
                });
        return new Part(
                CanonicalJson.JSON.createObjectBuilder().add("answers", answers).build(), items, Set.of());
    }

    private static JsonObject said(SubstantiationView view) {
        Answered answer = java.util.Objects.requireNonNull(view.answer());
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("id", view.id())
                .add("claim", view.claimId())
                .add("relation", view.relation())
                .add("current", view.current())
                .addAll(CanonicalJson.JSON.createObjectBuilder(answer.members()))
                .build();
    }
}
