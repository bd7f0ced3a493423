package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;
import org.oks.results.Deliveries;
import org.oks.results.Deliveries.Delivery;

/** The claims that stand and their evidence, as a gate's pack holds them: of what is restricted the hash, never the words. */
@ApplicationScoped
class ClaimsInPack implements PackPart {
    @Inject
    StandingClaims standing;

    @Inject
    ClaimRepository repository;

    @Inject
    Deliveries deliveries;

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Part of(GateSubject subject) {
        Standing there = standing.of(subject);
        List<Delivery> delivered = deliveries.of(subject.engagementId());
        JsonArrayBuilder claims = CanonicalJson.JSON.createArrayBuilder();
        List<Item> items = new ArrayList<>();
        for (Claim claim : there.claims()) {
            List<Evidence> its = there.of(claim);
            JsonArrayBuilder shown = CanonicalJson.JSON.createArrayBuilder();
            JsonArrayBuilder places = CanonicalJson.JSON.createArrayBuilder();
            List<Item> below = new ArrayList<>();
            for (Evidence each : its) {
                String hash = each.hash();
                shown.add(shown(each, hash));
                places.add(place(each));
                below.add(new Item("evidence", each.id(), each.code(), hash));
            }
            claims.add(said(claim, delivered).add("evidence", shown));
            // where its evidence stands and who may read it belongs to the claim: else a pack could change unnamed
            items.add(new Item(
                    "claim",
                    claim.id(),
                    claim.code(),
                    CanonicalJson.sha256(
                            said(claim, delivered).add("evidence", places).build())));
            items.addAll(below);
        }
        return new Part(
                CanonicalJson.JSON.createObjectBuilder().add("claims", claims).build(),
                items,
                repository.authors(subject.engagementId()));
    }

    private static JsonObjectBuilder said(Claim claim, List<Delivery> delivered) {
        JsonObjectBuilder said = CanonicalJson.JSON
                .createObjectBuilder(claim.draft().members())
                .add("id", claim.id())
                .add("code", claim.code())
                .add("phase", claim.view().phase());
        Set<Integer> named = claim.draft().restsOn();
        if (!named.isEmpty()) {
            JsonArrayBuilder services = CanonicalJson.JSON.createArrayBuilder();
            delivered.stream()
                    .filter(each -> named.contains(each.number()))
                    .forEach(each -> services.add(CanonicalJson.members()
                            .add("number", each.number())
                            .add("type", each.type())
                            .add("title", each.title())
                            .add("on", each.on())
                            .json()));
            said.add("restsOn", services);
        }
        return said;
    }

    private static JsonObjectBuilder place(Evidence evidence) {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("id", evidence.id())
                .add("rank", evidence.rank())
                .add("confidentiality", evidence.confidentiality().name());
    }

    private static JsonObject shown(Evidence evidence, String hash) {
        EvidenceDraft said = evidence.draft();
        boolean open = evidence.confidentiality() != Confidentiality.RESTRICTED;
        JsonObject words = CanonicalJson.members()
                .add("type", said.type())
                .add("sourceRole", said.sourceRole())
                .add("probativeTest", said.probativeTest())
                .add("probativeResult", said.probativeResult())
                .add("title", open ? said.title() : null)
                .add("source", open ? said.source() : null)
                .add("locator", open ? said.locator() : null)
                .json();
        return place(evidence)
                .addAll(CanonicalJson.JSON.createObjectBuilder(words))
                .add("code", evidence.code())
                .add("hash", hash)
                .add("direction", evidence.direction().name())
                .add("main", evidence.main())
                .build();
    }
}
