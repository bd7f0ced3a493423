package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.NotNow;
import org.oks.engagement.PhaseSteps;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Brings an engagement before its gate: a new round with its pack, and the drawing moves on. */
@ApplicationScoped
class Submission {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    CurrentPack current;

    @Inject
    EngagementLife life;

    @Inject
    PhaseSteps steps;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** A new round, with what is there now frozen in its pack. */
    GateReview open(GateSubject subject) {
        GateReview review =
                round(subject.engagementId(), subject.phase(), actor.get().id());
        current.keep(review, subject);
        panels.flush();
        life.enterGate(subject.engagementId());
        return review;
    }

    /** The drawing goes on to the gate. */
    void move(String engagementId, int gate) {
        workflow.completeTask(task(engagementId, gate).taskId());
        gates.flush();
    }

    /** The same pack comes before the gate again, for another panel. Whatever is still owed in the phase is settled. */
    void again(EngagementFacts facts, int gate, String formerReviewId) {
        GateReview former = gates.byId(formerReviewId);
        Pack pack = panels.pack(formerReviewId)
                .orElseThrow(() -> new NotFound(Text.of("gate.pack.none", gate, facts.id())));
        steps.settle(facts.id(), gate);
        EngagementWorkflow.OpenTask submit = task(facts.id(), gate);
        GateReview review = round(facts.id(), gate, former.submittedBy());
        panels.add(new Pack(
                UUID.randomUUID().toString(),
                review.id(),
                1,
                new PackMaking.Made(pack.body(), pack.digest()),
                actor.get().id(),
                clock.instant()));
        panels.flush();
        life.enterGate(facts.id());
        workflow.settleTask(submit.taskId());
        gates.flush();
    }

    private GateReview round(String engagementId, int gate, String submittedBy) {
        int number = gates.newest(engagementId, gate).map(GateReview::round).orElse(0) + 1;
        GateReview review =
                new GateReview(UUID.randomUUID().toString(), engagementId, gate, number, submittedBy, clock.instant());
        gates.add(review);
        gates.flush();
        return review;
    }

    /** @throws NotNow while the work of the phase is owed, or the phase is being opened */
    void requireTask(String engagementId, int gate) {
        task(engagementId, gate);
    }

    private EngagementWorkflow.OpenTask task(String engagementId, int gate) {
        Optional<EngagementWorkflow.OpenTask> submit = workflow.findTask(engagementId, "submit");
        return submit.orElseThrow(() -> steps.isAnyOpen(engagementId, gate)
                ? new NotNow(engagementId, Text.of("gate.work-owed", gate))
                : new NotNow(engagementId, Text.of("gate.phase-being-opened")));
    }
}
