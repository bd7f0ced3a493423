package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oks.engagement.LookBack;

/** Reviews as they are kept. */
@ApplicationScoped
class ReviewRepository implements LookBack {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(ActionReview review) {
        em.persist(review);
        // between entities there are ids, not associations: what is referred to is written first
        em.flush();
    }

    void settle(EndReview end) {
        em.persist(end);
        em.flush();
    }

    /** How the review at the engagement's end was settled, once it was. */
    Optional<EndReviewView> ofEnd(String engagementId) {
        return Optional.ofNullable(em.find(EndReview.class, engagementId))
                .map(end -> end.view(end.reviewId() == null ? null : em.find(ActionReview.class, end.reviewId())));
    }

    /** The reviews of all phases of an engagement, with their answers. */
    List<ActionReview> ofPhases(String engagementId) {
        return em.createQuery(
                        "select distinct r from ActionReview r left join fetch r.answers"
                                + " where r.engagementId = :engagement and r.phase is not null",
                        ActionReview.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    @Override
    public boolean isSettled(String engagementId) {
        return em.find(EndReview.class, engagementId) != null;
    }
}
