package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which steps of a phase were done, as they are kept. */
@ApplicationScoped
class StepRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    Optional<StepDone> find(String engagementId, int phase, String element) {
        return Optional.ofNullable(em.find(StepDone.class, StepDone.id(engagementId, phase, element)));
    }

    /** By the element of the drawing. */
    Map<String, StepDone> ofPhase(String engagementId, int phase) {
        return em.createQuery(
                        "select s from StepDone s where s.engagementId = :engagement and s.phase = :phase",
                        StepDone.class)
                .setParameter("engagement", engagementId)
                .setParameter("phase", phase)
                .getResultStream()
                .collect(Collectors.toMap(StepDone::element, Function.identity()));
    }

    void save(StepDone step) {
        em.persist(step);
        em.flush();
    }
}
