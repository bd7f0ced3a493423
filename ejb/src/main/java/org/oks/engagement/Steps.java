package org.oks.engagement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The steps of a phase: what each has left, who did it and what it still needs; and saying that one is done. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Steps {
    @Inject
    PhaseSteps steps;

    @Inject
    StepRepository repository;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    /** The steps of the phase that the engagement is in or waits behind, in their order; none before it starts. */
    public List<StepView> list(String engagementId) {
        Integer phase = access.require(Act.SEE, engagementId).facts().phase();
        if (phase == null) {
            return List.of();
        }
        Map<String, StepDone> done = repository.ofPhase(engagementId, phase);
        return steps.of(phase).stream()
                .map(step -> view(step, phase, step.of(engagementId, phase), done.get(step.element())))
                .toList();
    }

    /**
     * Says that a step of the open phase is done; its task is completed where one is open. Its artefact may still be
     * changed until the phase has passed its gate.
     *
     * @throws StepNotComplete when its artefact lacks something; what was saved stays
     * @throws NotNow when no phase is open
     * @throws NotFound when the phase has no such step
     */
    public StepView finish(String engagementId, String element) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        EngagementFacts facts = standing.facts();
        Integer phase = facts.phase();
        if (facts.status() != EngagementStatus.ACTIVE || phase == null || facts.phaseOpenedAt() == null) {
            throw new NotNow(engagementId, Text.of("engagement.step.no-phase"));
        }
        PhaseStep step = steps.get(phase, element);
        PhaseStep.Artefact artefact = step.of(engagementId, phase);
        if (!artefact.isComplete()) {
            throw new StepNotComplete(artefact.missing());
        }
        return view(step, phase, artefact, steps.done(engagementId, phase, element, standing.person()));
    }

    private static StepView view(PhaseStep step, int phase, PhaseStep.Artefact artefact, @Nullable StepDone done) {
        return new StepView(
                step.element(),
                phase,
                step.page(),
                artefact.changedBy(),
                artefact.changedAt(),
                artefact.missing().stream()
                        .map(item -> new StepView.Missing(item.field(), item.text()))
                        .toList(),
                done == null ? null : done.doneBy(),
                done == null ? null : done.doneAt());
    }
}
