package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.people.Directory;
import org.oks.platform.Text;

/**
 * Separation of duties at one place: who is on the team, belongs to the client, submitted the phase, or wrote anything
 * that is weighed neither reviews nor decides. No role is exempt, and whoever acts for somebody else must pass as well.
 */
@ApplicationScoped
class Separation {
    @Inject
    PackMaking pack;

    @Inject
    WaiverRepository waivers;

    @Inject
    ConditionRepository conditions;

    @Inject
    GateRepository gates;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Directory directory;

    /** What bars people from judging a gate, read once. */
    record Bars(String client, Set<String> team, Set<String> submitters, Set<String> authors) {}

    Bars bars(GateSubject subject) {
        EngagementFacts facts = subject.facts();
        int gate = subject.phase();
        Set<String> authors = new HashSet<>();
        pack.shares(subject).forEach(share -> authors.addAll(share.part().authors()));
        waivers.of(facts.id(), gate).forEach(waiver -> authors.add(waiver.view().waivedBy()));
        conditions.of(facts.id()).stream()
                .map(Condition::closedBy)
                .filter(Objects::nonNull)
                .forEach(authors::add);
        return new Bars(
                facts.client(),
                engagements.members(facts.id()),
                gates.all(facts.id()).stream()
                        .filter(round -> round.gate() == gate)
                        .map(GateReview::submittedBy)
                        .collect(Collectors.toSet()),
                authors);
    }

    /** Why this person may not judge the gate, if so. */
    Optional<Text> bar(Bars bars, String person) {
        return bar(bars, person, directory.institutionOf(person).orElse(""));
    }

    /** The same where the institution on the client's side that they belong to is known; empty when it is none. */
    static Optional<Text> bar(Bars bars, String person, String institution) {
        if (bars.team().contains(person)) {
            return Optional.of(Text.of("gate.barred.team"));
        }
        if (bars.submitters().contains(person)) {
            return Optional.of(Text.of("gate.barred.submitter"));
        }
        if (bars.authors().contains(person)) {
            return Optional.of(Text.of("gate.barred.author"));
        }
        if (institution.equalsIgnoreCase(bars.client())) {
            return Optional.of(Text.of("gate.barred.client"));
        }
        return Optional.empty();
    }
}
