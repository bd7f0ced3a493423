package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The waived lines of readiness lists. */
@ApplicationScoped
class WaiverRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void flush() {
        em.flush();
    }

    void add(Waiver waiver) {
        em.persist(waiver);
    }

    List<Waiver> of(String engagementId, int gate) {
        return em.createQuery(
                        "select w from Waiver w where w.engagementId = :engagement and w.gate = :gate order by w.check",
                        Waiver.class)
                .setParameter("engagement", engagementId)
                .setParameter("gate", gate)
                .getResultList();
    }

    /** The reasons by check. */
    Map<String, String> reasons(String engagementId, int gate) {
        return of(engagementId, gate).stream().collect(Collectors.toMap(Waiver::check, Waiver::reason));
    }
}
