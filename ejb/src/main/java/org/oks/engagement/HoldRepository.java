package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** Times on hold, and what beginning and ending one does to the engagement and its tasks. Callers have checked who may. */
@ApplicationScoped
class HoldRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    HoldView begin(Engagement engagement, String reason, LocalDate until) {
        engagement.hold();
        Hold hold = new Hold(
                UUID.randomUUID().toString(),
                engagement.id(),
                reason,
                until,
                actor.get().id(),
                clock.instant());
        em.persist(hold);
        em.flush();
        workflow.rest(engagement.id());
        return hold.view();
    }

    HoldView end(Engagement engagement, @Nullable String why) {
        engagement.resume();
        Hold hold = open(engagement.id())
                .orElseThrow(() -> new NotNow(engagement.id(), Text.of("engagement.hold.not-held")));
        Instant now = clock.instant();
        hold.resume(why, actor.get().id(), now);
        em.flush();
        workflow.wake(engagement.id(), Duration.between(hold.heldAt(), now));
        return hold.view();
    }

    Optional<Hold> open(String engagementId) {
        return all(engagementId).stream()
                .filter(each -> each.view().resumedAt() == null)
                .findFirst();
    }

    List<Hold> all(String engagementId) {
        return em.createQuery(
                        "select h from Hold h where h.engagementId = :engagement order by h.heldAt desc", Hold.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** Holds whose day has come and of which no manager was told yet. */
    List<Hold> due(LocalDate today, int most) {
        return em.createQuery(
                        "select h from Hold h where h.resumedAt is null and h.askedAt is null and h.until <= :today"
                                + " order by h.until, h.id",
                        Hold.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
