package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.people.Act;
import org.oks.platform.Text;

/** Tells the room that keeps claims, evidence and scores who judges them. */
@ApplicationScoped
class SeatsForScoring implements PanelSeats, ScoringSeats {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    Seats seats;

    @Inject
    FindingsToScore findings;

    @Override
    public boolean sits(String engagementId, String person) {
        return gates.all(engagementId).stream()
                .filter(GateReview::isOpen)
                .anyMatch(review -> seats.seat(review, person).isPresent()
                        && panels.declarations(review.id()).containsKey(person));
    }

    @Override
    public Seat require(String engagementId, int gate, Set<String> authorsOfItem) {
        Seats.Acting acting = seats.require(Act.SCORE, engagementId, gate);
        if (authorsOfItem.contains(acting.person())
                || authorsOfItem.contains(acting.seat().person())) {
            throw new BarredFromGate(Text.of("gate.barred.author"));
        }
        return new Seat(acting.review().id(), acting.person());
    }

    @Override
    public Optional<OpenRound> open(String engagementId, int gate) {
        return gates.newest(engagementId, gate).filter(GateReview::isOpen).map(review -> new OpenRound(review.id()));
    }

    @Override
    public List<Found> findings(String reviewId) {
        return findings.of(reviewId);
    }

    @Override
    public Set<String> recused(String reviewId) {
        return panels.seats(reviewId).stream()
                .filter(seat -> !seat.sits())
                .map(org.oks.gate.Seat::person)
                .collect(Collectors.toSet());
    }
}
