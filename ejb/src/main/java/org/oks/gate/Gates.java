package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** Review gates for people: see what is missing, submit a phase, review it, decide. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Gates {
    private static final System.Logger LOG = System.getLogger(Gates.class.getName());

    @Inject
    GateRepository gates;

    @Inject
    ReadinessCheck readiness;

    @Inject
    Submission submission;

    @Inject
    DisputeRepository disputes;

    @Inject
    Desks desks;

    @Inject
    Eligibility eligibility;

    @Inject
    EngagementAccess access;

    @Inject
    OpenSeats openSeats;

    @Inject
    CurrentActor actor;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    /** What is there and what is missing for the gate of the phase that is open, empty when none is. */
    public Optional<Readiness> readiness(String engagementId) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        Integer phase = standing.facts().phase();
        boolean inPhase = standing.facts().status() == EngagementStatus.ACTIVE
                || standing.facts().status() == EngagementStatus.IN_GATE;
        return phase == null || !inPhase
                ? Optional.empty()
                : Optional.of(readiness.of(new GateSubject(standing.facts(), phase)));
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
        GateSubject subject = new GateSubject(standing.facts(), gate);
        Readiness found = readiness.of(subject);
        if (!found.ready()) {
            throw new GateNotReady(found);
        }
        disputes.of(engagementId, gate).filter(Dispute::isOpen).ifPresent(open -> {
            throw new NotNow(engagementId, Text.of("gate.dispute.open", gate));
        });
        submission.requireTask(engagementId, gate);
        GateReview review = submission.open(subject);
        audit.record("gate.submit", "gate", review.id(), engagementId, null, found.in(Locale.ENGLISH), null);
        submission.move(engagementId, gate);
        LOG.log(
                System.Logger.Level.INFO,
                "gate submitted engagement={0} gate={1} round={2}",
                engagementId,
                gate,
                review.round());
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

    /** The newest round of a gate as its reader may see it. */
    public ReviewDesk desk(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        return desks.of(standing, gates.get(engagementId, gate));
    }

    /** The seats of the acting person, and of those whom they stand in for, in panels of open gates. */
    public List<OpenSeat> seats() {
        return openSeats.of(actor.get().id());
    }

    /** What the gate of the open phase will ask of this engagement, from the start: how many weigh it. */
    public int reviewers(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        return eligibility.quorum(standing.facts(), gate);
    }
}
