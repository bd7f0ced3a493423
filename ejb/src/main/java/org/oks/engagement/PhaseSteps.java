package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oks.audit.AuditTrail;
import org.oks.platform.CurrentActor;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The steps of each phase as the rooms contribute them, and which of them are owed. */
@ApplicationScoped
public class PhaseSteps {
    @Inject
    @Any
    Instance<PhaseStep> steps;

    @Inject
    StepRepository done;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The steps of a phase in their order. */
    public List<PhaseStep> of(int phase) {
        return steps.stream()
                .filter(step -> step.phases().contains(phase))
                .sorted(Comparator.comparingInt(PhaseStep::order))
                .toList();
    }

    /** @throws NotFound when the phase has no such step */
    PhaseStep get(int phase, String element) {
        return of(phase).stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("engagement.no.step", element, phase)));
    }

    /** True until the step was done, and again once a return named it. */
    boolean isOwed(String engagementId, int phase, String element) {
        return done.find(engagementId, phase, element).filter(StepDone::isDone).isEmpty();
    }

    /** Somebody did the step: it is owed no longer, and its task is completed where one is open. */
    StepDone done(String engagementId, int phase, String element, String by) {
        StepDone step =
                done.find(engagementId, phase, element).orElseGet(() -> new StepDone(engagementId, phase, element));
        if (!step.isDone()) {
            step.done(by, clock.instant());
            done.save(step);
            audit.record(
                    "step.done",
                    "step",
                    engagementId + "/" + phase + "/" + element,
                    engagementId,
                    null,
                    Map.of("phase", phase, "element", element),
                    null);
        }
        workflow.findTask(engagementId, element).ifPresent(task -> workflow.completeTask(task.taskId()));
        return step;
    }

    /** True while a task of the phase other than its submission is open. */
    public boolean isAnyOpen(String engagementId, int phase) {
        return elements(phase)
                .anyMatch(element -> workflow.findTask(engagementId, element).isPresent());
    }

    /** Completes whatever the phase still asks for in place of those who owe it: it goes before its gate as it is. */
    public void settle(String engagementId, int phase) {
        elements(phase).forEach(element -> {
            done.find(engagementId, phase, element)
                    .filter(step -> !step.isDone())
                    .ifPresent(step -> step.done(actor.get().id(), clock.instant()));
            workflow.findTask(engagementId, element).ifPresent(task -> workflow.settleTask(task.taskId()));
        });
    }

    /** In the order of the drawing; the record of the work too, which former drawings of every phase ask for. */
    private Stream<String> elements(int phase) {
        return Stream.concat(of(phase).stream().map(PhaseStep::element), Stream.of(WorkStep.ELEMENT))
                .distinct();
    }

    /** The gate returned the phase: the steps that it named are owed again. */
    void askAgain(String engagementId, int phase, Set<String> elements) {
        done.ofPhase(engagementId, phase).values().stream()
                .filter(step -> elements.contains(step.element()))
                .forEach(StepDone::again);
    }
}
