package org.oks.visioning;

import java.time.Instant;
import java.util.List;

/** Learning challenges, the most important first, and learning goals, as their readers see them. */
public record LearningView(
        String engagementId,
        long version,
        List<LearningDraft.Challenge> challenges,
        List<LearningDraft.Goal> goals,
        String changedBy,
        Instant changedAt) {
    public LearningView {
        challenges = List.copyOf(challenges);
        goals = List.copyOf(goals);
    }
}
