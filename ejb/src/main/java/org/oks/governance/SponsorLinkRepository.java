package org.oks.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Links to sponsors, as they are kept. */
@ApplicationScoped
class SponsorLinkRepository {
    private static final String OF_LINK = "select l from SponsorLink l where l.tokenHash = :hash";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(SponsorLink link) {
        em.persist(link);
        em.flush();
    }

    /** The links of an element, newest first. */
    List<SponsorLink> ofElement(String elementId) {
        return em.createQuery(
                        "select l from SponsorLink l where l.elementId = :element order by l.askedAt desc, l.id",
                        SponsorLink.class)
                .setParameter("element", elementId)
                .getResultList();
    }

    Optional<SponsorLink> ofLink(String tokenHash) {
        return em.createQuery(OF_LINK, SponsorLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The same, kept from changing; empty when somebody used the link up meanwhile. */
    Optional<SponsorLink> holdOfLink(String tokenHash) {
        return em.createQuery(OF_LINK, SponsorLink.class)
                .setParameter("hash", tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
