package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementWorkflow;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Review packs for people: read, compared with what is there now, and refreshed. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Packs {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    CurrentPack current;

    @Inject
    Seats seats;

    @Inject
    PanelSeats sitting;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    PackWords words;

    @Inject
    AuditTrail audit;

    /** The canonical JSON of a pack, as far as its reader is given it, and its digest. */
    public record PackBody(PackView pack, PackCopy copy) {}

    /**
     * The newest pack of a gate. While the gate is open it is shut to those who could judge it, until they sit on its
     * panel and have declared to have no conflict of interest.
     *
     * @throws BarredFromGate for an approver who has not
     */
    public PackBody newest(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        GateReview review = gates.get(engagementId, gate);
        boolean judges = standing.may(Act.VOTE) && standing.onTeam().isEmpty();
        if (review.isOpen() && judges && !sitting.sits(engagementId, standing.person())) {
            throw new BarredFromGate(Text.of("gate.barred.undeclared"));
        }
        return panels.pack(review.id())
                .map(pack -> new PackBody(
                        pack.view(),
                        PackCopy.of(
                                pack.body(),
                                levels -> words.withheld(standing, weighs(review, standing.person()), levels))))
                .orElseThrow(() -> new NotFound(Text.of("gate.pack.none", gate, engagementId)));
    }

    private boolean weighs(GateReview review, String person) {
        return panels.declarations(review.id()).containsKey(person)
                && panels.seats(review.id()).stream()
                        .noneMatch(seat -> seat.person().equals(person) && !seat.sits());
    }

    /** What is there now and was not in the newest pack, or the other way round; empty when it is current. */
    public List<PackChange> changes(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        return current.changes(gates.get(engagementId, gate), new GateSubject(standing.facts(), gate));
    }

    /**
     * Brings a new pack to the same round. Votes on the one before no longer count, scores of what did not change do.
     *
     * @throws BarredFromGate unless a member of the panel asks
     */
    public PackView refresh(String engagementId, int gate) {
        life.hold(engagementId);
        GateSubject subject = seats.require(Act.VOTE, engagementId, gate).subject();
        GateReview review = gates.lock(engagementId, gate);
        review.requireOpen();
        if (panels.pack(review.id()).isPresent()
                && current.changes(review, subject).isEmpty()) {
            return panels.pack(review.id()).orElseThrow().view();
        }
        Pack pack = current.keep(review, subject);
        audit.record("gate.refresh", "gate", review.id(), engagementId, null, pack.view(), null);
        panels.flush();
        askAgain(review);
        return pack.view();
    }

    private void askAgain(GateReview review) {
        String id = review.engagementId();
        if (workflow.findTask(id, "decide").isEmpty()) {
            return;
        }
        List<EngagementWorkflow.OpenTask> open = workflow.tasks(id, "weigh");
        panels.seats(review.id()).stream()
                .filter(seat -> seat.sits() && !seat.leads())
                .filter(seat -> open.stream().noneMatch(task -> seat.person().equals(task.assignee())))
                .forEach(seat -> workflow.nameReviewer(id, seat.person()));
    }
}
