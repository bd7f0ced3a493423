package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.engagement.EngagementDirectory;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** One to three learning challenges are chosen, each with a reason and a whole goal. */
@ApplicationScoped
class LearningGoalsChosen implements StepAtGate {
    static final String ID = "learning-goals";
    private static final String PAGE = "/visioning/learning-goals.xhtml";

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
        return Set.of(1);
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        Optional<LearningAgenda> agenda = repository.find(LearningAgenda.class, engagementId);
        return new Artefact(
                agenda.map(Written::changedBy).orElse(null),
                agenda.map(Written::changedAt).orElse(null),
                missing(agenda, engagementId));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Item> missing = missing(Whole.of(subject, repository).learning(), subject.engagementId());
        return StepCheck.found(
                subject,
                missing.isEmpty() ? 1 : 0,
                Text.of("visioning.check.learning"),
                Text.of("visioning.check.learning.met"),
                missing,
                PAGE);
    }

    private List<Item> missing(Optional<LearningAgenda> agenda, String engagementId) {
        return agenda.map(each -> each.missing(engagements.members(engagementId)))
                .orElseGet(() -> LearningRules.missing(List.of(), List.of(), Set.of()));
    }
}
