package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What reviewers found, as it is kept. */
@ApplicationScoped
class FindingRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Finding finding) {
        em.persist(finding);
    }

    void flush() {
        em.flush();
    }

    /** All of a round, in the order of their numbers. */
    List<Finding> of(String reviewId) {
        return em.createQuery("select f from Finding f where f.reviewId = :review order by f.number", Finding.class)
                .setParameter("review", reviewId)
                .getResultList();
    }
}
