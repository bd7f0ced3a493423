package org.oks.visioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oks.contribution.ClaimCodes;
import org.oks.gate.GateSubject;
import org.oks.gate.StepAtGate;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** The framing question has its form; from the second phase on the programme's two questions are answered. */
@ApplicationScoped
class FramingQuestionAsked implements StepAtGate {
    static final String ID = "framing-question";
    private static final String PAGE = "/visioning/framing-question.xhtml";

    @Inject
    VisioningRepository repository;

    @Inject
    ClaimCodes claims;

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
        return 170;
    }

    @Override
    public String page() {
        return PAGE;
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        Optional<FramingQuestion> framing = repository.find(FramingQuestion.class, engagementId);
        return new Artefact(
                framing.map(Written::changedBy).orElse(null),
                framing.map(Written::changedAt).orElse(null),
                missing(framing, engagementId, phase));
    }

    @Override
    public Finding look(GateSubject subject, double threshold) {
        List<Item> missing = missing(Whole.of(subject, repository).framing(), subject.engagementId(), subject.phase());
        return StepCheck.found(
                subject,
                missing.isEmpty() ? 1 : 0,
                FramingRules.answersDue(subject.phase())
                        ? Text.of("visioning.check.framing-answers")
                        : Text.of("visioning.check.framing"),
                Text.of("visioning.check.framing.met"),
                missing,
                PAGE);
    }

    private List<Item> missing(Optional<FramingQuestion> framing, String engagementId, int phase) {
        FramingDraft said = framing.map(FramingQuestion::said).orElse(new FramingDraft(null, null, null, null, null));
        Set<String> standing = FramingRules.answersDue(phase) ? claims.standing(engagementId) : Set.of();
        return FramingRules.missing(said, phase, standing);
    }
}
