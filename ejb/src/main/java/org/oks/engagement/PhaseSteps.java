package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /** The gate returned the phase: the steps that it named are owed again. */
    void askAgain(String engagementId, int phase, Set<String> elements) {
        done.ofPhase(engagementId, phase).values().stream()
                .filter(step -> elements.contains(step.element()))
                .forEach(StepDone::again);
    }
}
