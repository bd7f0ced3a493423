package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Requests to confirm claims, as they are kept. */
@ApplicationScoped
class SubstantiationRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Substantiation substantiation) {
        em.persist(substantiation);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    List<Substantiation> ofClaim(String claimId) {
        return em.createQuery(
                        "select s from Substantiation s where s.claimId = :claim order by s.askedAt, s.id",
                        Substantiation.class)
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** All requests of an engagement, in the order they were made. */
    List<Substantiation> ofEngagement(String engagementId) {
        return em.createQuery(
                        "select s from Substantiation s where s.engagementId = :engagement order by s.askedAt, s.id",
                        Substantiation.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** The claim's request, as it is now, kept from changing until the transaction ends. */
    Substantiation hold(String claimId, String id) {
        Substantiation found = em.find(Substantiation.class, id);
        if (found == null || !found.claimId().equals(claimId)) {
            throw new NotFound(Text.of("contribution.no.request", id));
        }
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Optional<Substantiation> ofLink(String tokenHash) {
        return em.createQuery("select s from Substantiation s where s.tokenHash = :hash", Substantiation.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The same, kept from changing; empty when somebody used the link up meanwhile. */
    Optional<Substantiation> holdOfLink(String tokenHash) {
        return em.createQuery("select s from Substantiation s where s.tokenHash = :hash", Substantiation.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
