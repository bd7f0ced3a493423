package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import org.oks.engagement.EngagementFacts;
import org.oks.platform.CanonicalJson;

/** Puts together what is to be weighed at a gate, out of the rooms' parts, as canonical JSON (RFC 8785). */
@ApplicationScoped
class PackMaking {
    /** The shape of the JSON; another shape, another number. */
    static final String FORMAT = "oks-review-pack/1";

    @Inject
    @Any
    Instance<PackPart> parts;

    @Inject
    ReadinessCheck readiness;

    @Inject
    PhaseRules versions;

    @Inject
    WaiverRepository waivers;

    @Inject
    ConditionRepository conditions;

    /** A pack before it is kept. */
    record Made(String body, String digest) {}

    /** What one room puts into it. */
    record Share(String name, PackPart.Part part) {}

    private record Shares(List<Share> all) {}

    Made make(GateSubject subject) {
        return subject.once(Made.class, () -> made(subject));
    }

    /** Each room's share of the pack. */
    List<Share> shares(GateSubject subject) {
        return subject.once(
                        Shares.class,
                        () -> new Shares(parts.stream()
                                .sorted(Comparator.comparing(PackPart::name))
                                .map(part -> new Share(part.name(), part.of(subject)))
                                .toList()))
                .all();
    }

    private Made made(GateSubject subject) {
        EngagementFacts facts = subject.facts();
        int gate = subject.phase();
        JsonObjectBuilder pack = CanonicalJson.JSON
                .createObjectBuilder()
                .add("format", FORMAT)
                .add("gate", gate)
                .add("charter", charter(facts))
                .add("rules", rules(subject))
                .add("readiness", lines(readiness.of(subject)))
                .add("waivers", waived(facts.id(), gate))
                .add("conditions", conditions(facts.id()));
        JsonArrayBuilder items = CanonicalJson.JSON.createArrayBuilder();
        shares(subject).forEach(share -> {
            pack.add(share.name(), share.part().content());
            share.part().items().forEach(item -> items.add(item(item)));
        });
        String body = CanonicalJson.canonical(pack.add("items", items).build());
        return new Made(body, CanonicalJson.sha256(body));
    }

    private static JsonObject item(PackPart.Item item) {
        return CanonicalJson.members()
                .add("kind", item.kind())
                .add("id", item.id())
                .add("code", item.code())
                .add("hash", item.hash())
                .json();
    }

    private static JsonObject charter(EngagementFacts facts) {
        return CanonicalJson.members()
                .add("engagement", facts.id())
                .add("client", facts.client())
                .add("country", facts.country())
                .add("sector", facts.sector())
                .add("size", facts.size())
                .add("capacityRisk", facts.capacityRisk())
                .add("objective", facts.objective())
                .add("operation", facts.operationId())
                .add("exemption", facts.exemptionReason())
                .add("startsOn", facts.startsOn())
                .add("endsOn", facts.endsOn())
                .add("illustrative", facts.illustrative())
                .json();
    }

    private JsonObject rules(GateSubject subject) {
        JsonObjectBuilder rules = CanonicalJson.JSON.createObjectBuilder();
        versions.of(subject).inOrder().forEach(rules::add);
        return rules.build();
    }

    static JsonArrayBuilder lines(Readiness list) {
        JsonArrayBuilder lines = CanonicalJson.JSON.createArrayBuilder();
        for (Readiness.Line line : list.lines()) {
            lines.add(CanonicalJson.JSON
                    .createObjectBuilder()
                    .add("check", line.check())
                    .add("required", true)
                    .add("measured", line.measured())
                    .add("threshold", line.threshold())
                    .add("waived", line.waivedFor() != null)
                    .add("met", line.met()));
        }
        return lines;
    }

    private JsonArrayBuilder waived(String engagementId, int gate) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        for (Waiver waiver : waivers.of(engagementId, gate)) {
            WaiverView view = waiver.view();
            list.add(CanonicalJson.members()
                    .add("check", view.check())
                    .add("reason", view.reason())
                    .add("by", view.waivedBy())
                    .add("at", view.waivedAt())
                    .json());
        }
        return list;
    }

    private JsonArrayBuilder conditions(String engagementId) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        for (ConditionView condition : conditionViews(engagementId)) {
            list.add(CanonicalJson.members()
                    .add("gate", condition.gate())
                    .add("code", condition.code())
                    .add("text", condition.text())
                    .add("owner", condition.owner())
                    .add("dueOn", condition.dueOn())
                    .add("closedBy", condition.closedBy())
                    .add("closedAt", condition.closedAt())
                    .add("note", condition.closingNote())
                    .json());
        }
        return list;
    }

    private List<ConditionView> conditionViews(String engagementId) {
        return conditions.of(engagementId).stream().map(Condition::view).toList();
    }
}
