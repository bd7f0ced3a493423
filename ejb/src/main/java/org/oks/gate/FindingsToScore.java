package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.people.StandIns;

/** Who scores a finding: every other member of the panel. Who found it does not, nor whoever acts from the same seat. */
@ApplicationScoped
class FindingsToScore {
    @Inject
    FindingRepository findings;

    @Inject
    PanelRepository panels;

    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    List<ScoringSeats.Found> of(String reviewId) {
        List<Finding> all = findings.of(reviewId);
        if (all.isEmpty()) {
            return List.of();
        }
        Set<String> sitting = panels.seats(reviewId).stream()
                .filter(Seat::sits)
                .map(Seat::person)
                .collect(Collectors.toSet());
        Map<String, List<String>> standingIn = all.stream()
                .flatMap(finding -> finding.authors().stream())
                .distinct()
                .collect(Collectors.toMap(author -> author, author -> standIns.chain(author, clock.instant())));
        return all.stream().map(finding -> found(finding, sitting, standingIn)).toList();
    }

    private static ScoringSeats.Found found(
            Finding finding, Set<String> sitting, Map<String, List<String>> standingIn) {
        Set<String> authors = new HashSet<>(finding.authors());
        for (String author : finding.authors()) {
            // who has a seat of their own acts from that one
            standingIn.getOrDefault(author, List.of()).stream()
                    .filter(person -> !sitting.contains(person))
                    .forEach(authors::add);
        }
        FindingView view = finding.view();
        return new ScoringSeats.Found(
                view.id(),
                view.code(),
                view.claimId(),
                view.against(),
                view.title(),
                finding.hash(),
                finding.author(),
                authors,
                !authors.containsAll(sitting));
    }
}
