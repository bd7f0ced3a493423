package org.oks.visioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one respondent said, as its readers see it. */
public record RespondentView(
        String id,
        String engagementId,
        AssessmentRound round,
        String saidBy,
        LocalDate saidOn,
        List<RespondentDraft.Score> scores,
        String recordedBy,
        Instant recordedAt) {
    public RespondentView {
        scores = List.copyOf(scores);
    }

    /** What they said of a pillar. */
    public Optional<RespondentDraft.Score> of(CapabilityPillar pillar) {
        return scores.stream().filter(score -> score.pillar() == pillar).findFirst();
    }
}
