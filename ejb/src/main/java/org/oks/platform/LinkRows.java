package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the row of a link in a transaction of its own: of two who give the same link, neither's work is lost. */
@ApplicationScoped
public class LinkRows {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** Makes the row, unless it is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ensure(String address) {
        if (em.find(LinkRecord.class, FileHash.of(address)) == null) {
            em.persist(new LinkRecord(address, clock.instant()));
            em.flush();
        }
    }
}
