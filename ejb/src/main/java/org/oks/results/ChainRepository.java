package org.oks.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Result chains with all their versions, as they are kept. */
@ApplicationScoped
class ChainRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /** The version that stands; empty before there is one. */
    Optional<ChainVersion> newest(String engagementId) {
        return em.createQuery(
                        "select v from ChainVersion v where v.engagementId = :engagement order by v.number desc",
                        ChainVersion.class)
                .setParameter("engagement", engagementId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is no such version */
    ChainVersion get(String engagementId, int number) {
        return em.createQuery(
                        "select v from ChainVersion v where v.engagementId = :engagement and v.number = :number",
                        ChainVersion.class)
                .setParameter("engagement", engagementId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("results.no.version", number)));
    }

    /** All versions, the newest first. */
    List<ChainVersionRow> rows(String engagementId) {
        return em.createQuery(
                        "select v.number, v.changes, v.reason, v.writtenBy, v.writtenAt from ChainVersion v"
                                + " where v.engagementId = :engagement order by v.number desc",
                        Object[].class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .map(row -> new ChainVersionRow(
                        (Integer) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    void add(ChainVersion version) {
        em.persist(version);
        em.flush();
    }
}
