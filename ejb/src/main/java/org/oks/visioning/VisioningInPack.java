package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.PackPart;
import org.oks.platform.CanonicalJson;

/**
 * Where the institution stands and what it wants, as a gate's pack holds it. Who wrote it may review all the same: none of
 * it is evidence. What was not written down is not in it.
 */
@ApplicationScoped
class VisioningInPack implements PackPart {
    @Inject
    VisioningRepository repository;

    @Override
    public String name() {
        return "visioning";
    }

    @Override
    public Part of(GateSubject subject) {
        Whole whole = Whole.of(subject, repository);
        Map<String, JsonObject> parts = new LinkedHashMap<>();
        if (!whole.ratings().isEmpty()) {
            parts.put(CapacityRiskRated.ID, ratings(whole.rated()));
        }
        whole.funding().ifPresent(funding -> parts.put("funding", funding(funding.view())));
        whole.baseline().ifPresent(there -> parts.put(CapabilityScored.ID, capability(there.agreed())));
        whole.closing()
                .ifPresent(there -> parts.put(
                        "capability-closing",
                        compared(CapabilityCompared.of(
                                subject.engagementId(), Assessment.agreed(whole.baseline()), there.agreed()))));
        whole.learning().ifPresent(agenda -> parts.put(LearningGoalsChosen.ID, learning(agenda.view())));
        whole.objective().ifPresent(there -> parts.put(ChangeObjectiveAgreed.ID, objective(there.said())));
        whole.framing().ifPresent(framing -> parts.put(FramingQuestionAsked.ID, framing(framing.view())));
        whole.signOff().ifPresent(signOff -> parts.put("leader-sign-off", signOff(signOff.view())));
        JsonObjectBuilder content = CanonicalJson.JSON.createObjectBuilder();
        List<Item> items = new ArrayList<>();
        parts.forEach((name, part) -> {
            content.add(name, part);
            items.add(new Item(name, name, name, CanonicalJson.sha256(part)));
        });
        return new Part(content.build(), items, Set.of());
    }

    private static JsonObject ratings(RatedSteps steps) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        steps.views().stream()
                .filter(RatingView::counts)
                .forEach(rating -> list.add(CanonicalJson.members()
                        .add("rating", rating.rating())
                        .add("on", rating.ratedOn())
                        .add("source", rating.source())
                        .add("document", rating.documentTitle())
                        .add("link", rating.link())
                        .add("file", rating.fileHash())
                        .add("rationale", rating.rationale())
                        .json()));
        return named("ratings", list);
    }

    private static JsonObject funding(FundingView funding) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        funding.sources()
                .forEach(source -> list.add(CanonicalJson.members()
                        .add("kind", source.kind())
                        .add("name", source.name())
                        .add("share", source.share())
                        .json()));
        return named("sources", list);
    }

    private static JsonObject capability(List<AgreedScore> agreed) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        agreed.forEach(score -> list.add(CanonicalJson.members()
                .add("pillar", score.pillar())
                .add("current", score.current())
                .add("aspired", score.aspired())
                .add("note", score.note())
                .add("priority", score.priority())
                .json()));
        return named("pillars", list);
    }

    private static JsonObject compared(CapabilityCompared compared) {
        JsonArrayBuilder list = CanonicalJson.JSON.createArrayBuilder();
        compared.pillars()
                .forEach(each -> list.add(CanonicalJson.members()
                        .add("pillar", each.pillar())
                        .add("baseline", each.baseline())
                        .add("aspired", each.aspired())
                        .add("now", each.now())
                        .add("difference", each.difference())
                        .json()));
        return named("pillars", list);
    }

    private static JsonObject learning(LearningView agenda) {
        JsonArrayBuilder challenges = CanonicalJson.JSON.createArrayBuilder();
        agenda.challenges()
                .forEach(challenge -> challenges.add(CanonicalJson.members()
                        .add("element", challenge.element())
                        .add("why", challenge.why())
                        .json()));
        JsonArrayBuilder goals = CanonicalJson.JSON.createArrayBuilder();
        agenda.goals()
                .forEach(goal -> goals.add(CanonicalJson.members()
                        .add("element", goal.element())
                        .add("goal", goal.goal())
                        .add("owner", goal.owner())
                        .add("dueOn", goal.dueOn())
                        .add("decision", goal.decision())
                        .json()));
        return CanonicalJson.JSON
                .createObjectBuilder()
                .add("challenges", challenges)
                .add("goals", goals)
                .build();
    }

    private static JsonObject objective(ObjectiveDraft said) {
        return CanonicalJson.members()
                .add("developmentGoal", said.developmentGoal())
                .add("capacityFactor", said.capacityFactor())
                .add("institutionalChallenge", said.institutionalChallenge())
                .add("changeObjective", said.changeObjective())
                .json();
    }

    private static JsonObject framing(FramingView framing) {
        return CanonicalJson.members()
                .add("question", framing.question())
                .add("valueAnswer", framing.valueAnswer())
                .add("valueClaims", String.join(",", framing.valueClaims()))
                .add("partAnswer", framing.partAnswer())
                .add("partClaims", String.join(",", framing.partClaims()))
                .json();
    }

    private static JsonObject signOff(SignOffView signOff) {
        return CanonicalJson.members()
                .add("leader", signOff.leader())
                .add("function", signOff.function())
                .add("signedOn", signOff.signedOn())
                .add("link", signOff.link())
                .add("file", signOff.fileHash())
                .json();
    }

    private static JsonObject named(String name, JsonArrayBuilder list) {
        return CanonicalJson.JSON.createObjectBuilder().add(name, list).build();
    }
}
