package org.oks.dossier;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditHeads;
import org.oks.gate.ConditionView;
import org.oks.gate.DisputeView;
import org.oks.gate.FindingView;
import org.oks.gate.PackCopy;
import org.oks.gate.RoundOnRecord;
import org.oks.platform.CanonicalJson;

/** Writes down a decided round as JSON: everything of it that is not in the pack. People stand by user name. */
final class RecordAsJson {
    /** The shape of the JSON; another shape, another number. */
    static final String FORMAT = "oks-gate-dossier/1";

    private final RoundOnRecord round;
    private final PackCopy pack;
    private final TreeSet<String> people = new TreeSet<>();

    RecordAsJson(RoundOnRecord round, PackCopy pack) {
        this.round = round;
        this.pack = pack;
    }

    /**
     * The JSON.
     *
     * @param names asked for the names of everybody who stands in it or in the pack
     */
    JsonObject json(AuditHeads.Head head, String takenBy, Function<Collection<String>, Map<String, String>> names) {
        JsonObjectBuilder json = CanonicalJson.JSON
                .createObjectBuilder()
                .add("format", FORMAT)
                .add("engagement", round.review().engagementId())
                .add("client", pack.json().getJsonObject("charter").getString("client", ""))
                .add("gate", round.review().gate())
                .add("round", round.review().round())
                .add(
                        "submitted",
                        by(round.review().submittedBy(), round.review().submittedAt()))
                .add("pack", pack())
                .add("decisions", each(round.decisions(), this::decision))
                .add("panel", each(round.panel(), this::seat))
                .add("declarations", declarations())
                .add("votes", each(round.votes(), this::vote))
                .add("findings", each(round.findings(), this::finding))
                .add("conditions", each(round.conditions(), this::condition))
                .add("waivers", pack.json().getJsonArray("waivers"))
                .add("comments", comments())
                .add("audit", audit(head))
                .add("taken", by(takenBy, head.at()));
        DisputeView dispute = round.dispute();
        if (dispute != null) {
            json.add("dispute", dispute(dispute));
        }
        peopleOfPack();
        return json.add("people", CanonicalJson.JSON.createObjectBuilder(new TreeMap<>(names.apply(people))))
                .build();
    }

    private JsonObjectBuilder pack() {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("file", pack.name())
                .add("number", round.pack().number())
                .add("digest", round.pack().digest())
                .add("whole", pack.whole())
                .add("withheld", CanonicalJson.JSON.createArrayBuilder(pack.withheld()))
                .add("madeBy", person(round.pack().madeBy()))
                .add("madeAt", round.pack().madeAt().toString());
    }

    private JsonObject decision(RoundOnRecord.Signed signed) {
        var view = signed.view();
        JsonObject said = CanonicalJson.members()
                .add("decision", view.decision())
                .add("proposal", view.proposal())
                .add("differs", view.differs())
                .add("reason", view.reason())
                .add("heldUntil", view.heldUntil())
                .add("digest", view.digest())
                .add("signature", view.signature())
                .add("by", person(view.decidedBy()))
                .add("onBehalfOf", person(view.onBehalfOf()))
                .add("at", view.decidedAt())
                .json();
        Stream.concat(
                        in(signed.weighed(), "findings"),
                        in(signed.weighed(), "strength")
                                .flatMap(claim -> claim.asJsonObject().getJsonArray("items").stream()))
                .flatMap(item -> item.asJsonObject().getJsonArray("scores").stream())
                .forEach(score -> person(score.asJsonObject().getString("by")));
        return CanonicalJson.JSON
                .createObjectBuilder(said)
                .add(
                        "steps",
                        CanonicalJson.JSON.createArrayBuilder(
                                view.steps().stream().sorted().toList()))
                .add("weighed", signed.weighed())
                .build();
    }

    private static Stream<JsonValue> in(JsonObject weighed, String list) {
        return weighed.getOrDefault(list, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream();
    }

    private JsonObject seat(RoundOnRecord.Seated seat) {
        return CanonicalJson.members()
                .add("role", seat.role())
                .add("person", person(seat.person()))
                .add("appointedBy", person(seat.appointedBy()))
                .add("appointedAt", seat.appointedAt())
                .add("declaredAt", round.declared().get(seat.person()))
                .add("recusedAt", seat.recusedAt())
                .json();
    }

    private JsonArrayBuilder declarations() {
        return each(new TreeMap<>(round.declared()).entrySet(), declared -> CanonicalJson.members()
                .add("person", person(declared.getKey()))
                .add("at", declared.getValue())
                .json());
    }

    private JsonObject vote(RoundOnRecord.Cast vote) {
        JsonObject said = CanonicalJson.members()
                .add("person", person(vote.person()))
                .add("castBy", person(vote.view().castBy()))
                .add("decision", vote.view().decision())
                .add("reason", vote.view().reason())
                .add("digest", vote.view().digest())
                .add("at", vote.view().votedAt())
                .json();
        return CanonicalJson.JSON
                .createObjectBuilder(said)
                .add("onThisPack", vote.view().digest().equals(round.pack().digest()))
                .build();
    }

    private JsonObject finding(FindingView finding) {
        JsonObject said = CanonicalJson.members()
                .add("code", finding.code())
                .add("claim", finding.claimId())
                .add("title", finding.title())
                .add("text", finding.text())
                .add("by", person(finding.author()))
                .add("onBehalfOf", person(finding.onBehalfOf()))
                .add("at", finding.foundAt())
                .json();
        return CanonicalJson.JSON
                .createObjectBuilder(said)
                .add("against", finding.against())
                .build();
    }

    private JsonObject condition(ConditionView condition) {
        return CanonicalJson.members()
                .add("code", condition.code())
                .add("text", condition.text())
                .add("owner", person(condition.owner()))
                .add("dueOn", condition.dueOn())
                .add("closedBy", person(condition.closedBy()))
                .add("closedAt", condition.closedAt())
                .add("note", condition.closingNote())
                .json();
    }

    private JsonObject dispute(DisputeView dispute) {
        return CanonicalJson.members()
                .add("reason", dispute.reason())
                .add("raisedBy", person(dispute.raisedBy()))
                .add("raisedAt", dispute.raisedAt())
                .add("outcome", dispute.outcome())
                .add("settledFor", dispute.settledFor())
                .add("settledBy", person(dispute.settledBy()))
                .add("settledAt", dispute.settledAt())
                .json();
    }

    private JsonObjectBuilder comments() {
        JsonObjectBuilder outcomes = CanonicalJson.JSON.createObjectBuilder();
        new TreeMap<>(round.comments()).forEach((state, count) -> outcomes.add(state.name(), count));
        return outcomes;
    }

    private static JsonObjectBuilder audit(AuditHeads.Head head) {
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("seq", head.seq())
                .add("hash", head.hash())
                .add("at", head.at().toString());
    }

    private void peopleOfPack() {
        for (JsonObject waiver : pack.json().getJsonArray("waivers").getValuesAs(JsonObject.class)) {
            person(waiver.getString("by"));
        }
    }

    private JsonObject by(String person, Instant at) {
        return CanonicalJson.members().add("by", person(person)).add("at", at).json();
    }

    private static <T> JsonArrayBuilder each(Collection<T> things, Function<T, JsonObject> how) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        things.forEach(thing -> list.add(how.apply(thing)));
        return list;
    }

    /** Notes that this person is named. */
    private @Nullable String person(@Nullable String id) {
        if (id != null) {
            people.add(id);
        }
        return id;
    }
}
