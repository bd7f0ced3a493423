package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The rounds of all gates. */
@ApplicationScoped
class GateRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(GateReview review) {
        em.persist(review);
    }

    void flush() {
        em.flush();
    }

    /** The newest round of a gate. */
    Optional<GateReview> newest(String engagementId, int gate) {
        return em.createQuery(
                        "select r from GateReview r where r.engagementId = :engagement and r.gate = :gate"
                                + " order by r.round desc",
                        GateReview.class)
                .setParameter("engagement", engagementId)
                .setParameter("gate", gate)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    GateReview get(String engagementId, int gate) {
        return newest(engagementId, gate)
                .orElseThrow(() -> new NotFound(Text.of("gate.no.submission", gate, engagementId)));
    }

    GateReview byId(String id) {
        GateReview review = em.find(GateReview.class, id);
        if (review == null) {
            throw new NotFound(Text.of("gate.no.round", id));
        }
        return review;
    }

    /** The newest round, held for this transaction: whoever decides or submits at the same time waits. */
    GateReview lock(String engagementId, int gate) {
        GateReview review = get(engagementId, gate);
        em.lock(review, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(review);
        return review;
    }

    /** Counts a change around the round, such as of its panel, as a change of the round. */
    void touch(GateReview review) {
        em.lock(review, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Notes a reminder. The row's version stays: what an approver weighs has not changed. */
    void reminded(GateReview review, Instant at) {
        note("reminded_at", review, at);
    }

    /** Notes an escalation, in the same way. */
    void escalated(GateReview review, Instant at) {
        note("escalated_at", review, at);
    }

    private void note(String column, GateReview review, Instant at) {
        em.createNativeQuery("update gate_review set " + column + " = ? where id = ?")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, review.id())
                .executeUpdate();
    }

    List<GateReview> all(String engagementId) {
        return em.createQuery(
                        "select r from GateReview r where r.engagementId = :engagement order by r.gate, r.round",
                        GateReview.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    List<GateReview> allOf(Collection<String> engagementIds) {
        return engagementIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from GateReview r where r.engagementId in :engagements"
                                        + " order by r.engagementId, r.gate, r.round",
                                GateReview.class)
                        .setParameter("engagements", engagementIds)
                        .getResultList();
    }
}
