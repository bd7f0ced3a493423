package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementStatus;
import org.oks.notice.NoticeBoard;
import org.oks.people.Roles;

/** What {@code review-gate.bpmn} asks of this room. Each step can be repeated: the engine retries jobs. */
@Named("gateSteps")
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GateSteps {
    private static final String PAGE = "/gate/review.xhtml?id=";

    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    Seats seats;

    @Inject
    Proposing proposing;

    @Inject
    ReadinessCheck readiness;

    @Inject
    EngagementDirectory engagements;

    @Inject
    EngagementLife life;

    @Inject
    NoticeBoard notices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The gate opens for review. */
    public void open(String id, int gate) {
        GateReview review = gates.get(id, gate);
        review.open(clock.instant());
        gates.flush();
    }

    /** Looks once more whether everything asked for is there. */
    public boolean ready(String id, int gate) {
        return readiness.of(new GateSubject(engagements.facts(id), gate)).ready();
    }

    /** It is not ready after all: the round ends as returned, with what is missing as its reason. */
    public void sendBack(String id, int gate) {
        GateReview review = gates.get(id, gate);
        if (!review.isOpen()) {
            return;
        }
        String missing = readiness.of(new GateSubject(engagements.facts(id), gate)).missing().stream()
                .map(line -> line.sentence().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        review.decide(
                GateDecision.RETURN_FOR_REVISION,
                Route.AGAIN,
                missing,
                "system:review-gate/send-back",
                clock.instant());
        conclude(id, gate);
    }

    /** The lead of the panel: whose the decision is. */
    public String lead(String id, int gate) {
        return seats.lead(gates.get(id, gate)).map(Seat::person).orElseThrow();
    }

    /** Time to remind those of the panel who still owe something; on hold nobody is reminded. */
    public void remind(String id, int gate) {
        GateReview review = gates.get(id, gate);
        if (onHold(id)) {
            return;
        }
        gates.reminded(review, clock.instant());
        EngagementFacts facts = engagements.facts(id);
        for (String person : owing(review)) {
            notices.tell(person, "gate-reminder", id, subject(facts, gate), PAGE + id + "&gate=" + gate);
        }
        audit.record("gate.remind", "gate", review.id(), id, null, null, null);
        gates.flush();
    }

    /** The decision is overdue: the managers are told. */
    public void escalate(String id, int gate) {
        GateReview review = gates.get(id, gate);
        if (onHold(id)) {
            return;
        }
        gates.escalated(review, clock.instant());
        notices.tellRole(
                Roles.MANAGER,
                "gate-escalation",
                id,
                subject(engagements.facts(id), gate),
                PAGE + id + "&gate=" + gate);
        audit.record("gate.escalate", "gate", review.id(), id, null, null, null);
        gates.flush();
    }

    /** Nobody has appointed the panel yet: the managers are reminded. */
    public void remindManagers(String id, int gate) {
        if (onHold(id)) {
            return;
        }
        notices.tellRole(
                Roles.MANAGER,
                "gate-panel-missing",
                id,
                subject(engagements.facts(id), gate),
                "/gate/panel.xhtml?id=" + id + "&gate=" + gate);
        audit.record("gate.remind-managers", "gate", gates.get(id, gate).id(), id, null, null, null);
        gates.flush();
    }

    /** Reviewers who have not voted; when all have, the lead. */
    private Set<String> owing(GateReview review) {
        Set<String> voted = proposing.counted(review).stream().map(Vote::person).collect(Collectors.toSet());
        Set<String> owing = panels.seats(review.id()).stream()
                .filter(seat -> seat.sits() && !seat.leads() && !voted.contains(seat.person()))
                .map(Seat::person)
                .collect(Collectors.toSet());
        if (owing.isEmpty()) {
            seats.lead(review).ifPresent(lead -> owing.add(lead.person()));
        }
        return owing;
    }

    private boolean onHold(String id) {
        return engagements.facts(id).status() == EngagementStatus.ON_HOLD;
    }

    /** The engagement follows the decision, and the team is told. */
    public void conclude(String id, int gate) {
        GateReview review = gates.get(id, gate);
        switch (review.route()) {
            case NEXT -> life.advance(id, gate);
            case AGAIN -> life.sendBack(id, gate, again(review));
            case STOP -> life.stop(id, review.reason());
        }
        for (String person : engagements.workers(id)) {
            notices.tell(
                    person,
                    "gate-decided-" + review.route().drawn(),
                    id,
                    subject(engagements.facts(id), gate),
                    "/engagement/engagement.xhtml?id=" + id);
        }
        audit.record("gate.conclude", "gate", review.id(), id, null, review.view(), null);
        gates.flush();
    }

    /** What the decision asked to be done again; nothing when no lead decided. */
    private Set<String> again(GateReview review) {
        List<DecisionRecord> decisions = panels.decisions(review.id());
        return decisions.isEmpty()
                ? Set.of()
                : decisions.get(decisions.size() - 1).steps();
    }

    /** {@code next}, {@code again} or {@code stop}, as the decision on record says. */
    public String route(String id, int gate) {
        return gates.get(id, gate).route().drawn();
    }

    /** The gate by its number and client, as notices name it. */
    static String subject(EngagementFacts facts, int gate) {
        return "Gate " + gate + ", " + facts.client();
    }
}
