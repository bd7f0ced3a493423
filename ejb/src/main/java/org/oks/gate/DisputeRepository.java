package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The disputes about returns. */
@ApplicationScoped
class DisputeRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    PanelRepository panels;

    void add(Dispute dispute) {
        em.persist(dispute);
    }

    void flush() {
        em.flush();
    }

    Optional<Dispute> of(String engagementId, int gate) {
        return em.createQuery(
                        "select d from Dispute d where d.engagementId = :engagement and d.gate = :gate", Dispute.class)
                .setParameter("engagement", engagementId)
                .setParameter("gate", gate)
                .getResultStream()
                .findFirst();
    }

    /** Who sat on the panel whose return was sent to a new one; nobody when this round is not that. */
    Set<String> formerPanel(String engagementId, GateReview review) {
        return of(engagementId, review.gate())
                .filter(dispute -> dispute.view().outcome() == DisputeOutcome.NEW_PANEL)
                .map(dispute -> panels.seats(dispute.reviewId()).stream()
                        .map(Seat::person)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
