package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The conditions under which gates let engagements pass. */
@ApplicationScoped
class ConditionRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Condition condition) {
        em.persist(condition);
    }

    void flush() {
        em.flush();
    }

    Condition get(String id) {
        Condition condition = em.find(Condition.class, id);
        if (condition == null) {
            throw new NotFound(Text.of("gate.condition.none", id));
        }
        return condition;
    }

    /** Those that a round set. */
    List<Condition> ofRound(String reviewId) {
        return em.createQuery("select c from Condition c where c.reviewId = :review order by c.number", Condition.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    /** All of an engagement, in the order of their numbers. */
    List<Condition> of(String engagementId) {
        return em.createQuery(
                        "select c from Condition c where c.engagementId = :engagement order by c.number",
                        Condition.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }
}
