package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementLife;
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
        return readiness.of(engagements.facts(id), gate).ready();
    }

    /** It is not ready after all: the round ends as returned, with what is missing as its reason. */
    public void sendBack(String id, int gate) {
        GateReview review = gates.get(id, gate);
        if (!review.isOpen()) {
            return;
        }
        String missing = readiness.of(engagements.facts(id), gate).missing().stream()
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

    /** Time to remind the approvers. */
    public void remind(String id, int gate) {
        GateReview review = gates.get(id, gate);
        gates.reminded(review, clock.instant());
        notices.tellRole(Roles.APPROVER, "gate-reminder", id, subject(id, gate), PAGE + id + "&gate=" + gate);
        audit.record("gate.remind", "gate", review.id(), id, null, null, null);
        gates.flush();
    }

    /** The decision is overdue: the managers are told. */
    public void escalate(String id, int gate) {
        GateReview review = gates.get(id, gate);
        gates.escalated(review, clock.instant());
        notices.tellRole(Roles.MANAGER, "gate-escalation", id, subject(id, gate), PAGE + id + "&gate=" + gate);
        audit.record("gate.escalate", "gate", review.id(), id, null, null, null);
        gates.flush();
    }

    /** The engagement follows the decision, and the team is told. */
    public void conclude(String id, int gate) {
        GateReview review = gates.get(id, gate);
        switch (review.route()) {
            case NEXT -> life.advance(id, gate);
            case AGAIN -> life.sendBack(id, gate);
            case STOP -> life.stop(id, review.reason());
        }
        for (String person : engagements.workers(id)) {
            notices.tell(
                    person,
                    "gate-decided-" + review.route().drawn(),
                    id,
                    subject(id, gate),
                    "/engagement/engagement.xhtml?id=" + id);
        }
        audit.record("gate.conclude", "gate", review.id(), id, null, review.view(), null);
        gates.flush();
    }

    /** {@code next}, {@code again} or {@code stop}, as the decision on record says. */
    public String route(String id, int gate) {
        return gates.get(id, gate).route().drawn();
    }

    private String subject(String id, int gate) {
        EngagementFacts facts = engagements.facts(id);
        return "Gate " + gate + ", " + facts.client();
    }
}
