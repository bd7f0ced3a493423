package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The scores of all rounds. */
@ApplicationScoped
class ScoreRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Score score) {
        em.persist(score);
    }

    void flush() {
        em.flush();
    }

    Optional<Score> find(String reviewId, String itemId, String scorer) {
        return em.createQuery(
                        "select s from Score s where s.reviewId = :review and s.scorer = :scorer"
                                + " and (s.itemId = :item or s.findingId = :item)",
                        Score.class)
                .setParameter("review", reviewId)
                .setParameter("item", itemId)
                .setParameter("scorer", scorer)
                .getResultStream()
                .findFirst();
    }

    /** All scores of a round, in the order they were given. */
    List<Score> of(String reviewId) {
        return em.createQuery("select s from Score s where s.reviewId = :review order by s.scoredAt, s.id", Score.class)
                .setParameter("review", reviewId)
                .getResultList();
    }
}
