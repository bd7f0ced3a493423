package org.oks.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets what was typed thirty days ago and never sent. */
@Singleton
public class DraftSweep {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes away the drafts that nobody touched for thirty days. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public void sweep() {
        em.createQuery("delete from DraftRecord d where d.keptAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
