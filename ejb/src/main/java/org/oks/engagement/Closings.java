package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** The end of an engagement: its closing review, held by the lead or waived by a manager. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Closings {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    @Any
    Instance<ClosingCheck> checks;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The closing review, once it was recorded or waived. */
    public Optional<ClosingView> find(String engagementId) {
        access.require(Act.SEE, engagementId);
        return Optional.ofNullable(em.find(Closing.class, engagementId)).map(Closing::view);
    }

    /** Records the closing review; the engagement ends. */
    public ClosingView hold(String engagementId, ClosingReview review) {
        requireClosing(access.require(Act.SUBMIT, engagementId));
        review.check();
        return finish(Closing.held(engagementId, review, actor.get().id(), clock.instant()), engagementId, null);
    }

    /** Lets the engagement end without a closing review, for a reason that stays on record. */
    public ClosingView waive(String engagementId, @Nullable String reason) {
        EngagementAccess.Standing standing = access.require(Act.WAIVE, engagementId);
        requireClosing(standing);
        if (!standing.onTeam().isEmpty()) {
            throw new NotAllowed(Text.of("engagement.closing.own-team"));
        }
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("engagement.closing.reason-missing"))
                .done();
        return finish(
                Closing.waived(
                        engagementId,
                        Objects.requireNonNull(reason),
                        actor.get().id(),
                        clock.instant()),
                engagementId,
                reason);
    }

    private ClosingView finish(Closing closing, String engagementId, @Nullable String reason) {
        em.persist(closing);
        audit.record(
                reason == null ? "closing.hold" : "closing.waive",
                "engagement",
                engagementId,
                engagementId,
                null,
                closing.view(),
                reason);
        em.flush();
        Stream.of("closing-review", "cancel-review")
                .map(element -> workflow.findTask(engagementId, element))
                .flatMap(Optional::stream)
                .forEach(task -> end(task.taskId(), reason != null));
        return closing.view();
    }

    private void end(String taskId, boolean waived) {
        if (waived) {
            workflow.settleTask(taskId);
        } else {
            workflow.completeTask(taskId);
        }
    }

    private void requireClosing(EngagementAccess.Standing standing) {
        if (standing.facts().status() != EngagementStatus.CLOSING) {
            throw new NotNow(standing.engagementId(), Text.of("engagement.closing.not-due"));
        }
        if (standing.facts().ending() == EngagementStatus.CLOSED) {
            for (ClosingCheck check : checks) {
                check.blocks(standing.engagementId()).ifPresent(why -> {
                    throw new NotNow(standing.engagementId(), why);
                });
            }
        }
    }
}
