package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementWorkflow;
import org.oks.notice.NoticeBoard;
import org.oks.people.Act;
import org.oks.people.Directory;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * The panel of a gate: a manager who is not on the team appoints a lead and reviewers out of those who are eligible; each
 * declares to have no conflict of interest before the pack opens to them, or recuses and is replaced.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Panels {
    private static final String PAGE = "/gate/review.xhtml?id=";

    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    CurrentPack current;

    @Inject
    Eligibility eligibility;

    @Inject
    Seats seats;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    Directory directory;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A panel as it is appointed. */
    public record Appointment(@Nullable String lead, List<String> reviewers) {
        public Appointment {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** How many a panel needs, who could sit on it, and who of the approvers could not and why. */
    public Eligibility.Candidates candidates(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.APPOINT_PANEL, engagementId);
        return eligibility.of(standing.facts(), gates.get(engagementId, gate), standing.person());
    }

    /**
     * Appoints the panel of the open round.
     *
     * @param version the version of the round that was seen
     * @throws BarredFromGate when the manager is on the team
     * @throws InvalidInput when somebody named is not eligible, or too few are named
     */
    public GateReviewView appoint(String engagementId, int gate, long version, Appointment appointment) {
        EngagementAccess.Standing standing = manager(engagementId);
        GateReview review = open(engagementId, gate);
        ChangedMeanwhile.check(Text.of("gate.the.gate", gate), version, review.version());
        if (panels.seats(review.id()).stream().anyMatch(Seat::sits)) {
            throw new BarredFromGate(Text.of("gate.panel.there"));
        }
        Eligibility.Candidates candidates = eligibility.of(standing.facts(), review, standing.person());
        String lead = appointment.lead();
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(lead != null && !lead.isBlank(), "lead", Text.of("gate.panel.lead-missing"));
        Set<String> named = new LinkedHashSet<>(appointment.reviewers());
        checks.that(lead == null || !named.contains(lead), "reviewers", Text.of("gate.panel.twice"));
        checks.that(
                named.size() + 1 >= candidates.quorum(),
                "reviewers",
                Text.of(
                        "gate.panel.too-few",
                        candidates.quorum(),
                        candidates.eligible().size()));
        eligible(checks, candidates, "lead", lead == null ? List.of() : List.of(lead));
        eligible(checks, candidates, "reviewers", named);
        checks.done();
        GateSubject subject = new GateSubject(standing.facts(), gate);
        if (!current.changes(review, subject).isEmpty()) {
            current.keep(review, subject);
        }
        review.panel(standing.facts().size(), standing.facts().capacityRisk(), candidates.quorum());
        List<Seat> appointed = new ArrayList<>();
        appointed.add(seat(review, java.util.Objects.requireNonNull(lead), SeatRole.LEAD, standing));
        named.forEach(person -> appointed.add(seat(review, person, SeatRole.REVIEWER, standing)));
        audit.record("gate.appoint", "gate", review.id(), engagementId, null, appointment, null);
        gates.flush();
        // where the only member gave the seat back, a replacement was asked for
        Stream.of("appoint-panel", "replace-reviewer")
                .flatMap(element -> workflow.tasks(engagementId, element).stream())
                .forEach(task -> workflow.settleTask(task.taskId()));
        appointed.forEach(seat -> ask(seat, engagementId, gate));
        gates.flush();
        return review.view();
    }

    /**
     * Fills a seat that became empty, or adds a reviewer.
     *
     * @param role LEAD when the panel has none
     */
    public GateReviewView replace(String engagementId, int gate, @Nullable String person, SeatRole role) {
        EngagementAccess.Standing standing = manager(engagementId);
        GateReview review = open(engagementId, gate);
        Eligibility.Candidates candidates = eligibility.of(standing.facts(), review, standing.person());
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(person != null && !person.isBlank(), "person", Text.of("gate.panel.person-missing"))
                .that(
                        role == SeatRole.REVIEWER || seats.lead(review).isEmpty(),
                        "role",
                        Text.of("gate.panel.has-lead"));
        eligible(checks, candidates, "person", person == null ? List.of() : List.of(person));
        checks.done();
        Seat seat = seat(review, java.util.Objects.requireNonNull(person), role, standing);
        gates.touch(review);
        audit.record("gate.replace", "gate", review.id(), engagementId, null, new Named(person, role), null);
        gates.flush();
        ask(seat, engagementId, gate);
        workflow.findTask(engagementId, "replace-reviewer").ifPresent(task -> workflow.settleTask(task.taskId()));
        gates.flush();
        return review.view();
    }

    /** Who was named for what, as the record keeps it. */
    public record Named(String person, SeatRole role) {}

    /**
     * Declares to have no conflict of interest: the pack opens.
     *
     * @param member the member whom a stand-in acts for, null otherwise
     */
    public void declareNone(String engagementId, int gate, @Nullable String member) {
        life.hold(engagementId);
        Seats.Acting acting = seats.undeclared(Act.VOTE, engagementId, gate, member);
        String reviewId = acting.review().id();
        if (!panels.declarations(reviewId).containsKey(acting.person())) {
            panels.add(new Declaration(reviewId, acting.person(), clock.instant()));
            audit.record("gate.declare", "gate", reviewId, engagementId, null, null, null);
            panels.flush();
        }
    }

    /** Gives the seat back because of a conflict of interest; the managers are asked for a replacement. */
    public void recuse(String engagementId, int gate, @Nullable String reason) {
        life.hold(engagementId);
        Seats.Acting acting = seats.undeclared(Act.VOTE, engagementId, gate, null);
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("gate.recuse.reason-missing"))
                .done();
        GateReview review = acting.review();
        acting.seat().recuse(java.util.Objects.requireNonNull(reason).strip(), clock.instant());
        gates.touch(review);
        audit.record("gate.recuse", "gate", review.id(), engagementId, null, null, reason);
        gates.flush();
        workflow.settleTasksOf(acting.person(), engagementId, "weigh");
        if (workflow.findTask(engagementId, "decide").isPresent()) {
            workflow.emptySeat(engagementId);
        }
        boolean somebody = !eligibility
                .of(acting.standing().facts(), review, "")
                .eligible()
                .isEmpty();
        notices.tellRole(
                Roles.MANAGER,
                somebody ? "gate-recused" : "gate-nobody-eligible",
                engagementId,
                GateSteps.subject(acting.standing().facts(), gate),
                "/gate/panel.xhtml?id=" + engagementId + "&gate=" + gate);
    }

    private EngagementAccess.Standing manager(String engagementId) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.APPOINT_PANEL, engagementId);
        if (!standing.onTeam().isEmpty()) {
            throw new BarredFromGate(Text.of("gate.panel.own-team"));
        }
        return standing;
    }

    private GateReview open(String engagementId, int gate) {
        GateReview review = gates.lock(engagementId, gate);
        review.requireOpen();
        return review;
    }

    private Seat seat(GateReview review, String person, SeatRole role, EngagementAccess.Standing by) {
        Seat seat = new Seat(review.id(), person, role, by.person(), clock.instant());
        panels.add(seat);
        return seat;
    }

    private void eligible(
            InvalidInput.Checks checks, Eligibility.Candidates candidates, String field, Iterable<String> people) {
        for (String person : people) {
            checks.that(
                    candidates.eligible().contains(person),
                    field,
                    Text.of(
                            "gate.panel.not-eligible",
                            directory.names(Set.of(person)).getOrDefault(person, person)));
        }
    }

    /** Opens the task of a member: to weigh, or to decide. A gate from before there were panels has neither. */
    private void ask(Seat seat, String engagementId, int gate) {
        workflow.findTask(engagementId, "decide").ifPresent(task -> {
            if (!seat.leads()) {
                workflow.nameReviewer(engagementId, seat.person());
            } else if (!seat.person().equals(task.assignee())) {
                workflow.assign(task.taskId(), seat.person());
            }
        });
        notices.tell(
                seat.person(),
                seat.leads() ? "gate-lead" : "gate-reviewer",
                engagementId,
                GateSteps.subject(access.standing(engagementId).facts(), gate),
                PAGE + engagementId + "&gate=" + gate);
    }
}
