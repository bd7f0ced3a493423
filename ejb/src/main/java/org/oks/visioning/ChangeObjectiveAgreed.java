package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** Development goal, institutional challenge and change objective are set. */
@ApplicationScoped
class ChangeObjectiveAgreed implements StepAtGate {
    static final String ID = "change-objective";
    static final String PAGE = "/visioning/change-objective.xhtml";

    @Inject
    VisioningRepository repository;

    @Override
    public String element() {
        return ID;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1);
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        Optional<ChangeObjective> objective = repository.find(ChangeObjective.class, engagementId);
        return new Artefact(
                objective.map(Written::changedBy).orElse(null),
                objective.map(Written::changedAt).orElse(null),
                missing(objective));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Item> missing = missing(Whole.of(subject, repository).objective());
        return StepCheck.found(
                subject,
                missing.isEmpty() ? 1 : 0,
                Text.of("visioning.check.objective"),
                Text.of("visioning.check.objective.met"),
                missing,
                PAGE);
    }

    private static List<Item> missing(Optional<ChangeObjective> objective) {
        return objective
                .map(ChangeObjective::said)
                .orElse(new ObjectiveDraft(null, null, null, null))
                .missing();
    }
}
