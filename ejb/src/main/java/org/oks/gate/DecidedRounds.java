package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The decisions on record, page by page, so that other rules can be tried on what was weighed. */
@ApplicationScoped
class DecidedRounds implements DecidedGates {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Override
    public Optional<JsonObject> newest(String engagementId, int gate) {
        return gates.newest(engagementId, gate)
                .filter(review -> !review.isOpen())
                .flatMap(review -> panels.decisions(review.id()).stream()
                        .filter(record -> record.decision() != GateDecision.HOLD)
                        .findFirst())
                .map(record -> PackDifference.read(record.weighed()));
    }

    @Override
    public List<Decided> decided(String after, int most) {
        return em.createQuery("select d from DecisionRecord d where d.id > :after order by d.id", DecisionRecord.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(record -> new Decided(record.id(), PackDifference.read(record.weighed())))
                .toList();
    }
}
