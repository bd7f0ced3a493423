package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.notice.NoticeBoard;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Disputes: a team objects to the return of its phase, and a manager who took no part settles it. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Disputes {
    /** How long after a return it can be disputed. */
    static final Duration OPEN_FOR = Duration.ofDays(10);

    @Inject
    GateRepository gates;

    @Inject
    DisputeRepository disputes;

    @Inject
    PanelRepository panels;

    @Inject
    WaiverRepository waivers;

    @Inject
    Submission submission;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The dispute about a gate, if there was one. */
    public Optional<DisputeView> find(String engagementId, int gate) {
        access.require(Act.SEE, engagementId);
        return disputes.of(engagementId, gate).map(Dispute::view);
    }

    /** True when this reader could raise a dispute about the gate now. */
    public boolean disputable(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        return standing.may(Act.SUBMIT)
                && gates.newest(engagementId, gate)
                        .filter(review -> refusal(standing, review).isEmpty())
                        .isPresent();
    }

    /**
     * Objects to the return of the phase.
     *
     * @throws NotNow when nothing was returned, ten days have passed, or the gate was disputed before
     */
    public DisputeView raise(String engagementId, int gate, @Nullable String reason) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SUBMIT, engagementId);
        GateReview review = gates.get(engagementId, gate);
        refusal(standing, review).ifPresent(why -> {
            throw new NotNow(engagementId, why);
        });
        new InvalidInput.Checks()
                .text(reason, "reason", 4000, Text.of("gate.dispute.reason-missing"))
                .done();
        Dispute dispute =
                new Dispute(review, Objects.requireNonNull(reason).strip(), standing.person(), clock.instant());
        disputes.add(dispute);
        audit.record("gate.dispute", "gate", review.id(), engagementId, null, dispute.view(), reason);
        notices.tellRole(
                Roles.MANAGER,
                "gate-disputed",
                engagementId,
                GateSteps.subject(standing.facts(), gate),
                "/gate/dispute.xhtml?id=" + engagementId + "&gate=" + gate);
        disputes.flush();
        return dispute.view();
    }

    /**
     * Settles a dispute: the return stands, or another panel weighs the same pack.
     *
     * @throws BarredFromGate when this manager is on the team or took any part in the gate
     */
    public DisputeView settle(
            String engagementId, int gate, @Nullable DisputeOutcome outcome, @Nullable String reason) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SETTLE_DISPUTE, engagementId);
        Dispute dispute = disputes.of(engagementId, gate)
                .filter(Dispute::isOpen)
                .orElseThrow(() -> new NotNow(engagementId, Text.of("gate.dispute.none", gate)));
        barred(standing, gate).ifPresent(why -> {
            throw new BarredFromGate(why);
        });
        new InvalidInput.Checks()
                .that(outcome != null, "outcome", Text.of("gate.dispute.outcome-missing"))
                .text(reason, "reason", 4000, Text.of("gate.dispute.settled-for-missing"))
                .done();
        DisputeView before = dispute.view();
        dispute.settle(
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(reason).strip(),
                standing.person(),
                clock.instant());
        audit.record("gate.settle-dispute", "gate", dispute.reviewId(), engagementId, before, dispute.view(), reason);
        disputes.flush();
        if (outcome == DisputeOutcome.NEW_PANEL) {
            submission.again(standing.facts(), gate, dispute.reviewId());
        }
        notices.tell(
                before.raisedBy(),
                "gate-dispute-settled",
                engagementId,
                GateSteps.subject(standing.facts(), gate),
                "/gate/review.xhtml?id=" + engagementId + "&gate=" + gate);
        disputes.flush();
        return dispute.view();
    }

    private Optional<Text> refusal(EngagementAccess.Standing standing, GateReview review) {
        Instant decided = review.decidedAt();
        if (decided == null
                || review.decision() != GateDecision.RETURN_FOR_REVISION
                || standing.facts().status() != EngagementStatus.ACTIVE
                || !Objects.equals(standing.facts().phase(), review.gate())
                || panels.seats(review.id()).isEmpty()) {
            return Optional.of(Text.of("gate.dispute.nothing"));
        }
        if (clock.instant().isAfter(decided.plus(OPEN_FOR))) {
            return Optional.of(Text.of("gate.dispute.too-late", OPEN_FOR.toDays()));
        }
        return disputes.of(review.engagementId(), review.gate()).map(once -> Text.of("gate.dispute.once"));
    }

    /** Why the acting person may not settle a dispute of this gate, if so. */
    public Optional<Text> barred(String engagementId, int gate) {
        return barred(access.require(Act.SETTLE_DISPUTE, engagementId), gate);
    }

    private Optional<Text> barred(EngagementAccess.Standing standing, int gate) {
        return !standing.onTeam().isEmpty()
                        || tookPart(standing.engagementId(), gate).contains(standing.person())
                ? Optional.of(Text.of("gate.dispute.took-part"))
                : Optional.empty();
    }

    private Set<String> tookPart(String engagementId, int gate) {
        Set<String> people = waivers.of(engagementId, gate).stream()
                .map(waiver -> waiver.view().waivedBy())
                .collect(Collectors.toSet());
        gates.all(engagementId).stream()
                .filter(review -> review.gate() == gate)
                .flatMap(review -> panels.seats(review.id()).stream())
                .forEach(seat -> {
                    people.add(seat.person());
                    people.add(seat.appointedBy());
                });
        return people;
    }
}
