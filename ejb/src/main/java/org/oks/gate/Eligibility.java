package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.oks.engagement.EngagementFacts;
import org.oks.people.Directory;
import org.oks.people.Roles;
import org.oks.platform.Text;

/** Who may sit on the panel of a round: approvers whom nothing bars, who sat on none of its disputed panels. */
@ApplicationScoped
public class Eligibility {
    @Inject
    Separation separation;

    @Inject
    PanelRepository panels;

    @Inject
    DisputeRepository disputes;

    @Inject
    PhaseRules versions;

    @Inject
    GateRules rules;

    @Inject
    Directory directory;

    /**
     * Who could be appointed.
     *
     * @param quorum how many must have weighed, the lead among them
     * @param eligible user names in order
     * @param barred the other approvers, and what bars each
     */
    public record Candidates(int quorum, Set<String> eligible, Map<String, Text> barred) {}

    Candidates of(EngagementFacts facts, GateReview review, String appointer) {
        Separation.Bars bars = separation.bars(new GateSubject(facts, review.gate()));
        Set<String> seated =
                panels.seats(review.id()).stream().map(Seat::person).collect(Collectors.toSet());
        Set<String> judgedBefore = disputes.formerPanel(facts.id(), review);
        Set<String> eligible = new TreeSet<>();
        Map<String, Text> barred = new LinkedHashMap<>();
        Set<String> approvers = new TreeSet<>(directory.withRole(Roles.APPROVER));
        Map<String, String> institutions = directory.openWithInstitution(approvers);
        for (String person : approvers) {
            Optional<Text> why = Separation.bar(bars, person, institutions.getOrDefault(person, ""));
            if (why.isEmpty() && seated.contains(person)) {
                why = Optional.of(Text.of("gate.panel.sits-already"));
            } else if (why.isEmpty() && judgedBefore.contains(person)) {
                why = Optional.of(Text.of("gate.panel.judged-before"));
            } else if (why.isEmpty() && person.equals(appointer)) {
                why = Optional.of(Text.of("gate.panel.appoints"));
            } else if (why.isEmpty() && !institutions.containsKey(person)) {
                why = Optional.of(Text.of("gate.panel.locked"));
            }
            why.ifPresentOrElse(text -> barred.put(person, text), () -> eligible.add(person));
        }
        return new Candidates(quorum(facts, review.gate()), eligible, barred);
    }

    /** How many must have weighed at this gate. */
    int quorum(EngagementFacts facts, int gate) {
        return rules.quorum(versions.of(facts.id(), gate), facts.size(), facts.capacityRisk());
    }
}
