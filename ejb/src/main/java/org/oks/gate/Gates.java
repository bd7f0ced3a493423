package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Review gates for people: see what is missing, submit a phase, review it, decide. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Gates {
    private static final System.Logger LOG = System.getLogger(Gates.class.getName());

    @Inject
    GateRepository gates;

    @Inject
    GateRules rules;

    @Inject
    PhaseRules versions;

    @Inject
    ReadinessCheck readiness;

    @Inject
    Separation separation;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What is there and what is missing for the gate of the phase that is open, empty when none is. */
    public Optional<Readiness> readiness(String engagementId) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        Integer phase = standing.facts().phase();
        boolean inPhase = standing.facts().status() == EngagementStatus.ACTIVE
                || standing.facts().status() == EngagementStatus.IN_GATE;
        return phase == null || !inPhase ? Optional.empty() : Optional.of(readiness.of(standing.facts(), phase));
    }

    /**
     * Submits the phase that is open for its gate.
     *
     * @throws GateNotReady naming what is missing; nothing is submitted then
     * @throws NotNow when the gate is not the one of the open phase, or the work of the phase is still owed
     */
    public GateReviewView submit(String engagementId, int gate) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SUBMIT, engagementId);
        Integer phase = standing.facts().phase();
        if (standing.facts().status() != EngagementStatus.ACTIVE || phase == null || phase != gate) {
            throw new NotNow(engagementId, Text.of("gate.other-phase", gate));
        }
        Readiness found = readiness.of(standing.facts(), gate);
        if (!found.ready()) {
            throw new GateNotReady(found);
        }
        EngagementWorkflow.OpenTask task =
                workflow.findTask(engagementId, "submit").orElseThrow(() -> notSubmittable(engagementId, gate));
        int round = gates.newest(engagementId, gate).map(GateReview::round).orElse(0) + 1;
        GateReview review = new GateReview(
                UUID.randomUUID().toString(),
                engagementId,
                gate,
                round,
                actor.get().id(),
                clock.instant());
        gates.add(review);
        life.enterGate(engagementId);
        audit.record("gate.submit", "gate", review.id(), engagementId, null, found.in(Locale.ENGLISH), null);
        gates.flush();
        workflow.completeTask(task.taskId());
        gates.flush();
        LOG.log(
                System.Logger.Level.INFO,
                "gate submitted engagement={0} gate={1} round={2}",
                engagementId,
                gate,
                round);
        return review.view();
    }

    /** All rounds of all gates of an engagement, in order. */
    public List<GateReviewView> rounds(String engagementId) {
        access.require(Act.SEE, engagementId);
        return gates.all(engagementId).stream().map(GateReview::view).toList();
    }

    /** The rounds of several engagements that the reader was given already, by engagement. */
    public Map<String, List<GateReviewView>> rounds(Collection<String> engagementIds) {
        return gates.allOf(engagementIds).stream()
                .map(GateReview::view)
                .collect(Collectors.groupingBy(GateReviewView::engagementId));
    }

    /** The newest round of a gate, and whether the reader may decide it. */
    public ReviewDesk desk(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        GateReview review = gates.get(engagementId, gate);
        Optional<Text> barred = standing.may(Act.DECIDE)
                ? separation.bar(standing, review)
                : Optional.of(Text.of("gate.barred.no-approver"));
        return new ReviewDesk(review.view(), readiness.of(standing.facts(), gate), barred.orElse(null));
    }

    /**
     * A round of a gate on an approver's desk.
     *
     * @param barred why this reader may not decide it; null when they may
     */
    public record ReviewDesk(
            GateReviewView review,
            Readiness readiness,
            @Nullable Text barred) {}

    /**
     * Decides the open round of a gate.
     *
     * @param version the version of the round that was weighed
     * @throws BarredFromGate when separation of duties bars this person
     * @throws ChangedMeanwhile when the round changed since
     */
    public GateReviewView decide(
            String engagementId, int gate, long version, @Nullable GateDecision decision, @Nullable String reason) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        GateReview review = gates.lock(engagementId, gate);
        separation.bar(standing, review).ifPresent(why -> {
            throw new BarredFromGate(why);
        });
        access.require(Act.DECIDE, engagementId);
        if (review.state() != GateState.IN_REVIEW) {
            throw new NotNow(engagementId, Text.of("gate.not-open", gate));
        }
        ChangedMeanwhile.check(Text.of("gate.the.gate", gate), version, review.version());
        new InvalidInput.Checks()
                .that(
                        decision != null && GateDecision.OFFERED.contains(decision),
                        "decision",
                        Text.of("gate.decision-missing"))
                .text(reason, "reason", 4000, Text.of("gate.reason-missing"))
                .done();
        EngagementWorkflow.OpenTask task = workflow.findTask(engagementId, "review")
                .orElseThrow(() -> new NotNow(engagementId, Text.of("gate.being-opened")));
        GateDecision decided = Objects.requireNonNull(decision);
        String why = Objects.requireNonNull(reason).strip();
        review.decide(
                decided,
                rules.route(versions.of(engagementId, gate), decided, gate),
                why,
                actor.get().id(),
                clock.instant());
        audit.record("gate.decide", "gate", review.id(), engagementId, null, review.view(), why);
        gates.flush();
        workflow.completeTask(task.taskId());
        gates.flush();
        LOG.log(
                System.Logger.Level.INFO,
                "gate decided engagement={0} gate={1} decision={2}",
                engagementId,
                gate,
                decided);
        return review.view();
    }

    private NotNow notSubmittable(String engagementId, int phase) {
        return workflow.findTask(engagementId, "work").isPresent()
                ? new NotNow(engagementId, Text.of("gate.work-owed", phase))
                : new NotNow(engagementId, Text.of("gate.phase-being-opened"));
    }
}
