package org.oks.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets idempotency keys after a day. */
@Singleton
public class IdempotencySweep {
    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes away the keys that are older than a day. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        em.createQuery("delete from IdempotencyRecord r where r.createdAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
