package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/**
 * How the institution governs its knowledge, as it stands: the elements that were begun, the roles that people have, the
 * action plan and the communities of practice. Whoever has a role or runs a community is not named.
 */
@ApplicationScoped
class GovernanceInPack implements PackPart {
    @Inject
    ElementRepository elements;

    @Inject
    RowRepository rows;

    @Inject
    MeetingRepository meetings;

    @Override
    public String name() {
        return "governance";
    }

    @Override
    public Part of(GateSubject subject) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        List<Item> items = new ArrayList<>();
        BegunElements.of(subject, elements).all().stream()
                .sorted(Comparator.comparing(GovernanceElement::type))
                .forEach(element -> {
                    JsonObject said = said(element);
                    list.add(said);
                    items.add(new Item(
                            "governance-element", element.id(), element.type().name(), CanonicalJson.sha256(said)));
                });
        PackedRows packed = new PackedRows(rows, meetings, subject.engagementId(), items);
        return new Part(
                CanonicalJson.JSON
                        .createObjectBuilder()
                        .add("elements", list)
                        .add("roles", packed.roles())
                        .add("plan", packed.plan())
                        .add("communities", packed.communities())
                        .build(),
                items,
                Set.of());
    }

    /** Whether it is stale depends on the day it is read, not on what stands: the day itself is in the pack. */
    private static JsonObject said(GovernanceElement element) {
        ElementView view = element.view(LocalDate.EPOCH);
        return CanonicalJson.members()
                .add("type", view.type())
                .add("state", view.state())
                .add("what", view.what())
                .add("owner", view.ownerName())
                .add("function", view.ownerFunction())
                .add("document", view.evidenceTitle())
                .add("documentOn", view.evidenceOn())
                .add("link", view.evidenceLink())
                .add("file", view.fileHash())
                .add("reviewOn", view.reviewOn())
                .add("proposedAt", view.proposedAt())
                .add("adoptedOn", view.adoptedOn())
                .add("operatingSince", view.operatingSince())
                .add("note", view.operatingNote())
                .json();
    }
}
