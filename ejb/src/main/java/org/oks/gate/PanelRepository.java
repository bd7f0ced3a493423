package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Panels: who sits, who declared, who voted; and the packs they weigh. */
@ApplicationScoped
class PanelRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    /** All who were appointed, the lead first, those who recused among them. */
    List<Seat> seats(String reviewId) {
        return em.createQuery(
                        "select s from Seat s where s.reviewId = :review order by s.role, s.appointedAt, s.person",
                        Seat.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    Map<String, Declaration> declarations(String reviewId) {
        return em.createQuery("select d from Declaration d where d.reviewId = :review", Declaration.class)
                .setParameter("review", reviewId)
                .getResultStream()
                .collect(Collectors.toMap(Declaration::person, each -> each));
    }

    /** The votes on all packs of a round, in their order. */
    List<Vote> votes(String reviewId) {
        return em.createQuery("select v from Vote v where v.reviewId = :review order by v.votedAt, v.id", Vote.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    /** The pack that is weighed: the newest. */
    Optional<Pack> pack(String reviewId) {
        return em.createQuery("select p from Pack p where p.reviewId = :review order by p.number desc", Pack.class)
                .setParameter("review", reviewId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Finding> findings(String reviewId) {
        return em.createQuery("select f from Finding f where f.reviewId = :review order by f.number", Finding.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    List<DecisionRecord> decisions(String reviewId) {
        return em.createQuery(
                        "select d from DecisionRecord d where d.reviewId = :review order by d.decidedAt, d.id",
                        DecisionRecord.class)
                .setParameter("review", reviewId)
                .getResultList();
    }
}
