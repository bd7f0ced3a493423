package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Reviewers vote: one of the five decisions with a reason, on one digest, hidden from the others until they have voted. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Votes {
    @Inject
    PanelRepository panels;

    @Inject
    Seats seats;

    @Inject
    CurrentPack current;

    @Inject
    ToScore toScore;

    @Inject
    EngagementLife life;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * A vote as it is cast.
     *
     * @param digest the pack that was weighed
     * @param member the member of the panel whom a stand-in votes for, null otherwise
     */
    public record VoteDraft(
            @Nullable String digest,
            @Nullable GateDecision decision,
            @Nullable String reason,
            @Nullable String member) {}

    /**
     * Votes.
     *
     * @throws BarredFromGate when this person may not vote here, or voted already
     * @throws PackStale when something changed since it was weighed
     * @throws NotWeighed while items are not scored
     */
    public VoteView vote(String engagementId, int gate, VoteDraft draft) {
        life.hold(engagementId);
        Seats.Acting acting = seats.require(Act.VOTE, engagementId, gate, draft.member());
        if (acting.seat().leads()) {
            throw new NotNow(engagementId, Text.of("gate.vote.lead"));
        }
        new InvalidInput.Checks()
                .that(draft.decision() != null, "decision", Text.of("gate.decision-missing"))
                .text(draft.reason(), "reason", 4000, Text.of("gate.reason-missing"))
                .done();
        current.require(acting.review(), acting.subject(), draft.digest());
        toScore.requireDone(acting);
        String digest = Objects.requireNonNull(draft.digest());
        for (Vote cast : panels.votes(acting.review().id())) {
            boolean same = cast.digest().equals(digest);
            if (same
                    && (cast.person().equals(acting.seat().person())
                            || cast.castBy().equals(acting.person()))) {
                throw new BarredFromGate(Text.of("gate.vote.twice"));
            }
        }
        Vote vote = new Vote(
                acting.review().id(),
                acting.seat().person(),
                acting.person(),
                Objects.requireNonNull(draft.decision()),
                Objects.requireNonNull(draft.reason()).strip(),
                digest,
                clock.instant());
        panels.add(vote);
        audit.record("gate.vote", "gate", acting.review().id(), engagementId, null, vote.view(), draft.reason());
        panels.flush();
        workflow.settleTasksOf(acting.seat().person(), engagementId, "weigh");
        return vote.view();
    }
}
