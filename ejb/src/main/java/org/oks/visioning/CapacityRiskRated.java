package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementFacts;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The capacity risk is rated, and again in each later phase; without a lending operation there is nothing to rate. */
@ApplicationScoped
class CapacityRiskRated implements StepAtGate {
    static final String ID = "capacity-risk";
    private static final String PAGE = "/visioning/capacity-risk.xhtml";

    @Inject
    VisioningRepository repository;

    @Inject
    EngagementDirectory engagements;

    @Override
    public String element() {
        return ID;
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1, 2, 3, 4);
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        RatedSteps steps = new RatedSteps(repository.ratings(engagementId));
        RiskRating latest = steps.latest();
        return new Artefact(
                latest == null ? null : latest.recordedBy(),
                latest == null ? null : latest.recordedAt(),
                missing(steps, engagements.facts(engagementId), phase));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Item> missing = missing(Whole.of(subject, repository).rated(), subject.facts(), subject.phase());
        boolean exempt = subject.facts().exemptionReason() != null;
        return StepCheck.found(
                subject,
                missing.isEmpty() ? 1 : 0,
                Text.of("visioning.check.risk"),
                exempt ? Text.of("visioning.check.risk.exempt") : Text.of("visioning.check.risk.met"),
                missing,
                PAGE);
    }

    private static List<Item> missing(RatedSteps steps, EngagementFacts facts, int phase) {
        if (facts.exemptionReason() != null) {
            return List.of();
        }
        return new Missing()
                .unless(steps.latest() != null, "rating", Text.of("visioning.risk.none"))
                .unless(
                        steps.latest() == null || phase == 1 || steps.ratedIn(phase),
                        "rating",
                        Text.of("visioning.risk.again", phase))
                .items();
    }
}
