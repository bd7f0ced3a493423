package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** What people said of their own strength, as it is kept. */
@ApplicationScoped
class StrengthRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void save(Strength strength) {
        em.persist(strength);
        em.flush();
    }

    /** All of an engagement, by person and moment. */
    List<Strength> of(String engagementId) {
        return em.createQuery(
                        "select distinct s from Strength s left join fetch s.marks where s.engagementId = :engagement",
                        Strength.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .sorted(Comparator.comparing(Strength::person).thenComparing(Strength::moment))
                .toList();
    }
}
