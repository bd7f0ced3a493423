package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What this room keeps. */
@ApplicationScoped
class VisioningRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** An artefact by its id, which is that of its engagement, and of the round where there are several. */
    <A extends Written> Optional<A> find(Class<A> type, String id) {
        return Optional.ofNullable(em.find(type, id));
    }

    void add(Object written) {
        em.persist(written);
    }

    void flush() {
        em.flush();
    }

    /** All ratings, in the order in which they were recorded. */
    List<RiskRating> ratings(String engagementId) {
        return em.createQuery(
                        "select r from RiskRating r where r.engagementId = :engagement order by r.recordedAt, r.id",
                        RiskRating.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** What respondents said in a round, in the order in which it was recorded. */
    List<Respondent> respondents(String engagementId, AssessmentRound round) {
        return em.createQuery(
                        "select distinct r from Respondent r left join fetch r.scores where r.engagementId = :engagement"
                                + " and r.round = :round order by r.recordedAt, r.id",
                        Respondent.class)
                .setParameter("engagement", engagementId)
                .setParameter("round", round)
                .getResultList();
    }
}
