package org.oks.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.NotNow;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.people.Signing;
import org.oks.platform.CanonicalJson;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * The lead of a panel decides a gate, once enough of it has weighed, on the pack that is current at that moment, and
 * signs for it with the password.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Decisions {
    private static final System.Logger LOG = System.getLogger(Decisions.class.getName());

    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    ConditionRepository conditions;

    @Inject
    Seats seats;

    @Inject
    CurrentPack current;

    @Inject
    ToScore toScore;

    @Inject
    Proposing proposing;

    @Inject
    PhaseRules versions;

    @Inject
    GateRules rules;

    @Inject
    EngagementDirectory engagements;

    @Inject
    EngagementLife life;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    Signing signing;

    @Inject
    ReturnSteps returnSteps;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Decides the open round of a gate.
     *
     * @param version the version of the round that was weighed
     * @throws BarredFromGate when separation of duties bars this person, or they do not lead the panel
     * @throws ChangedMeanwhile when the round changed since
     * @throws PackStale when what is weighed changed since
     * @throws NotWeighed while votes are out or items are not scored
     * @throws BarNotMet for an advance that the evidence does not carry
     * @throws InvalidInput naming each field to mend, the password among them
     */
    public GateReviewView decide(String engagementId, int gate, long version, DecisionDraft draft) {
        life.hold(engagementId);
        Seats.Acting acting = seats.require(Act.DECIDE, engagementId, gate, draft.member());
        if (!acting.seat().leads()) {
            throw new BarredFromGate(Text.of("gate.barred.not-lead"));
        }
        GateReview review = gates.lock(engagementId, gate);
        ChangedMeanwhile.check(Text.of("gate.the.gate", gate), version, review.version());
        EngagementFacts facts = acting.standing().facts();
        current.require(review, acting.subject(), draft.digest());
        toScore.requireDone(acting);
        toScore.requireScored(acting);
        proposing.requireQuorum(review);
        Proposing.Judged judged = proposing.judge(acting.subject(), review);
        check(draft, judged.proposal(), facts.id(), gate);
        GateDecision decision = Objects.requireNonNull(draft.decision());
        if (decision.advances() && !judged.bar().ready()) {
            throw new BarNotMet(judged.bar());
        }
        signing.confirm(draft.password(), draft.address());
        DecisionRecord record = new DecisionRecord(
                acting,
                draft,
                judged.proposal().outcome(),
                weighed(acting.subject(), review, judged, decision),
                meaning(facts, review, decision).in(Locale.ENGLISH),
                clock.instant());
        panels.add(record);
        int next = conditions.of(engagementId).size() + 1;
        for (ConditionDraft condition : draft.conditions()) {
            conditions.add(new Condition(review, next++, condition));
        }
        audit.record("gate.decide", "gate", review.id(), engagementId, null, record.view(), draft.reason());
        if (decision == GateDecision.HOLD) {
            life.putOnHold(engagementId, draft.reason(), draft.until());
        } else {
            conclude(review, record, facts);
        }
        gates.flush();
        LOG.log(
                System.Logger.Level.INFO,
                "gate decided engagement={0} gate={1} decision={2}",
                engagementId,
                gate,
                decision);
        return review.view();
    }

    private void conclude(GateReview review, DecisionRecord record, EngagementFacts facts) {
        DecisionView view = record.view();
        review.decide(
                view.decision(),
                rules.route(versions.of(facts.id(), review.gate()), view.decision(), review.gate()),
                view.reason(),
                view.decidedBy(),
                view.decidedAt());
        gates.flush();
        EngagementWorkflow.OpenTask task = workflow.findTask(facts.id(), "decide")
                .or(() -> workflow.findTask(facts.id(), "review"))
                .orElseThrow(() -> new NotNow(facts.id(), Text.of("gate.being-opened")));
        workflow.settleTask(task.taskId());
    }

    private void check(DecisionDraft draft, Proposal proposal, String engagementId, int gate) {
        GateDecision decision = draft.decision();
        InvalidInput.Checks checks = new InvalidInput.Checks()
                .that(decision != null, "decision", Text.of("gate.decision-missing"))
                .text(draft.reason(), "reason", 4000, Text.of("gate.reason-missing"))
                .fits(draft.differs(), "differs", 2000);
        if (decision != null && decision != proposal.outcome()) {
            checks.text(draft.differs(), "differs", 2000, Text.of("gate.differs-missing"));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (decision == GateDecision.ADVANCE_WITH_CONDITIONS) {
            checks.that(!draft.conditions().isEmpty(), "conditions", Text.of("gate.condition.missing"));
            for (int i = 0; i < draft.conditions().size(); i++) {
                check(checks, draft.conditions().get(i), "conditions[" + i + "]", engagementId, today);
            }
        } else {
            checks.that(draft.conditions().isEmpty(), "conditions", Text.of("gate.condition.not-here"));
        }
        returnSteps.check(checks, draft, gate);
        if (decision == GateDecision.HOLD) {
            LocalDate until = draft.until();
            checks.that(until != null && until.isAfter(today), "until", Text.of("gate.hold.until-missing"));
        }
        checks.done();
    }

    private void check(
            InvalidInput.Checks checks, ConditionDraft condition, String field, String engagementId, LocalDate today) {
        LocalDate due = condition.dueOn();
        String owner = condition.owner();
        checks.text(condition.text(), field + ".text", 1000, Text.of("gate.condition.text-missing"))
                .that(
                        owner != null && engagements.members(engagementId).contains(owner),
                        field + ".owner",
                        Text.of("gate.condition.owner-missing"))
                .that(due != null && due.isAfter(today), field + ".dueOn", Text.of("gate.condition.due-missing"));
    }

    /** What the signature means, in a sentence. */
    static Text meaning(EngagementFacts facts, GateReview review, GateDecision decision) {
        return Text.of("gate.signature." + decision, review.gate(), facts.client(), review.round());
    }

    /** Everything that the decision went by, so that it can be understood, and new rules tried on it, later. */
    private String weighed(GateSubject subject, GateReview review, Proposing.Judged judged, GateDecision decision) {
        EngagementFacts facts = subject.facts();
        JsonObjectBuilder record = CanonicalJson.JSON
                .createObjectBuilder()
                .add("engagement", facts.id())
                .add("gate", review.gate())
                .add("round", review.round())
                .add("decision", decision.name())
                .add("size", Words.of(facts.size()))
                .add("risk", Words.of(facts.capacityRisk()));
        JsonObjectBuilder held = CanonicalJson.JSON.createObjectBuilder();
        versions.of(subject).inOrder().forEach(held::add);
        record.add("rules", held)
                .add("readiness", PackMaking.lines(judged.readiness()))
                .add("bar", PackMaking.lines(judged.bar()))
                .add("proposal", judged.json());
        if (review.quorum() != null) {
            record.add(
                    "panel",
                    CanonicalJson.JSON
                            .createObjectBuilder()
                            .add("size", Words.of(facts.size()))
                            .add("risk", Words.of(review.risk()))
                            .add("quorum", review.quorum()));
        }
        toScore.into(record, subject, review);
        return CanonicalJson.canonical(record.build());
    }
}
