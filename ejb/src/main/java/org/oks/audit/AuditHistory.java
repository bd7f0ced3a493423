package org.oks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Page;

/** The history of an engagement in the words of the trade. Callers have checked that the reader may see the engagement. */
@ApplicationScoped
public class AuditHistory {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** One line of a history: what happened, to what, by whom. */
    public record Line(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            String subjectType,
            String subjectId) {
        /** The same by somebody whose name is not told. */
        public Line by(String role) {
            return new Line(at, role, null, action, subjectType, subjectId);
        }
    }

    /** What happened in the engagement, newest first. */
    public Page<Line> ofEngagement(String engagementId, Page.Request page) {
        List<Line> lines = em.createQuery(
                        "select new org.oks.audit.AuditHistory$Line(e.happenedAt, e.actor, e.onBehalfOf, e.action,"
                                + " e.subjectType, e.subjectId) from AuditEvent e where e.engagementId = :engagement"
                                + " order by e.happenedAt desc, e.id",
                        Line.class)
                .setParameter("engagement", engagementId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("select count(e) from AuditEvent e where e.engagementId = :engagement", Long.class)
                .setParameter("engagement", engagementId)
                .getSingleResult();
        return new Page<>(lines, total, page);
    }

    /** The last person who did something in the engagement: what the system does next, it does because of them. */
    public Optional<String> lastPerson(String engagementId) {
        return em.createQuery(
                        "select e.actor from AuditEvent e where e.engagementId = :engagement"
                                + " and e.actor not like 'system:%' and e.action <> 'act.refuse' order by e.happenedAt desc",
                        String.class)
                .setParameter("engagement", engagementId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
