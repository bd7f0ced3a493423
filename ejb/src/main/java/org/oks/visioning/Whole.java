package org.oks.visioning;

import java.util.List;
import java.util.Optional;
import org.oks.gate.GateSubject;

/** All that this room keeps of one engagement, as one act at a gate reads it: once. */
record Whole(
        List<RiskRating> ratings,
        Optional<Funding> funding,
        Optional<Assessment> baseline,
        Optional<Assessment> closing,
        Optional<LearningAgenda> learning,
        Optional<ChangeObjective> objective,
        Optional<SignOff> signOff,
        Optional<FramingQuestion> framing) {
    static Whole of(GateSubject subject, VisioningRepository repository) {
        String id = subject.engagementId();
        return subject.once(
                Whole.class,
                () -> new Whole(
                        repository.ratings(id),
                        repository.find(Funding.class, id),
                        repository.find(Assessment.class, Assessment.id(id, AssessmentRound.BASELINE)),
                        repository.find(Assessment.class, Assessment.id(id, AssessmentRound.CLOSING)),
                        repository.find(LearningAgenda.class, id),
                        repository.find(ChangeObjective.class, id),
                        repository.find(SignOff.class, id),
                        repository.find(FramingQuestion.class, id)));
    }

    RatedSteps rated() {
        return new RatedSteps(ratings);
    }
}
