package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.Text;

/** All eight pillars have an agreed stage, an aspired one, and a note on what shows it. */
@ApplicationScoped
class CapabilityScored implements StepAtGate {
    static final String ID = "capability-baseline";
    private static final String PAGE = "/visioning/capability.xhtml";

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
        return 120;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        Optional<Assessment> baseline =
                repository.find(Assessment.class, Assessment.id(engagementId, AssessmentRound.BASELINE));
        return new Artefact(
                baseline.map(Written::changedBy).orElse(null),
                baseline.map(Written::changedAt).orElse(null),
                Assessment.missing(Assessment.agreed(baseline)));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<AgreedScore> agreed =
                Assessment.agreed(Whole.of(subject, repository).baseline());
        int whole = Assessment.whole(agreed);
        return StepCheck.found(
                subject,
                whole,
                Text.of("visioning.check.capability"),
                Text.of("visioning.check.capability.met", whole),
                whole >= threshold ? List.of() : Assessment.missing(agreed),
                PAGE);
    }
}
