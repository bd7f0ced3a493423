package org.oks.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the row of a file in a transaction of its own: of two who bring the same content, neither's work is lost. */
@ApplicationScoped
public class FileRows {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** Makes the row, unless it is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ensure(String hash, long size, String mediaType) {
        if (em.find(FileRecord.class, hash) == null) {
            em.persist(new FileRecord(hash, size, mediaType, clock.instant()));
            em.flush();
        }
    }
}
