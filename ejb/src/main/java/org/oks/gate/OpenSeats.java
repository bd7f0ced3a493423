package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The seats that somebody has in panels of open gates, with as many statements for many as for one. */
@ApplicationScoped
class OpenSeats {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    OnBehalf onBehalf;

    private record Cast(String reviewId, String person) {}

    /** The oldest submission first. */
    List<OpenSeat> of(String person) {
        Set<String> people = new HashSet<>(onBehalf.members(person));
        people.add(person);
        List<Object[]> rows = em.createQuery(
                        "select s, r from Seat s, GateReview r where r.id = s.reviewId and s.recusedAt is null"
                                + " and s.person in :people and r.state <> :decided order by r.submittedAt, r.id",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("decided", GateState.DECIDED)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<String> reviews =
                rows.stream().map(row -> ((Seat) row[0]).reviewId()).collect(Collectors.toSet());
        Set<String> declared = declared(person, reviews);
        List<Cast> votes = votes(reviews);
        return rows.stream()
                .map(row -> seat((Seat) row[0], (GateReview) row[1], person, declared, votes))
                .toList();
    }

    private static OpenSeat seat(Seat seat, GateReview review, String person, Set<String> declared, List<Cast> votes) {
        Integer quorum = review.quorum();
        return new OpenSeat(
                review.engagementId(),
                review.gate(),
                review.round(),
                review.view().submittedAt(),
                seat.role(),
                seat.person().equals(person) ? null : seat.person(),
                declared.contains(review.id()),
                votes.contains(new Cast(review.id(), seat.person())),
                (int) votes.stream()
                        .filter(vote -> vote.reviewId().equals(review.id()))
                        .count(),
                quorum == null ? 0 : quorum - 1);
    }

    private Set<String> declared(String person, Set<String> reviews) {
        return Set.copyOf(em.createQuery(
                        "select d.reviewId from Declaration d where d.person = :person and d.reviewId in :reviews",
                        String.class)
                .setParameter("person", person)
                .setParameter("reviews", reviews)
                .getResultList());
    }

    /** Those on the newest pack of each round, of members who still sit. */
    private List<Cast> votes(Set<String> reviews) {
        return em.createQuery(
                        "select v.reviewId, v.person from Vote v, Pack p, Seat s where v.reviewId in :reviews"
                                + " and p.reviewId = v.reviewId and p.digest = v.digest and p.number ="
                                + " (select max(n.number) from Pack n where n.reviewId = v.reviewId)"
                                + " and s.reviewId = v.reviewId and s.person = v.person and s.recusedAt is null",
                        Object[].class)
                .setParameter("reviews", reviews)
                .getResultStream()
                .map(row -> new Cast((String) row[0], (String) row[1]))
                .distinct()
                .toList();
    }
}
