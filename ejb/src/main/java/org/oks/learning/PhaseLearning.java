package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementDirectory;
import org.oks.gate.GateSubject;

/** What an engagement learned in the phase that a gate looks at, read once for all checks and the pack. */
@ApplicationScoped
class PhaseLearning {
    @Inject
    ReviewRepository reviews;

    @Inject
    ActionRepository actions;

    @Inject
    EngagementDirectory engagements;

    @Inject
    TableRepository tables;

    /**
     * What there is.
     *
     * @param table the table that counts for the phase
     * @param entries what stands in it
     */
    record Learnt(ReviewPair pair, @Nullable LearningTable table, List<TableEntry> entries) {
        Learnt {
            entries = List.copyOf(entries);
        }
    }

    Learnt of(GateSubject subject) {
        return subject.once(Learnt.class, () -> read(subject.engagementId(), subject.phase()));
    }

    Learnt read(String engagementId, int phase) {
        LearningTable table = tables.ofPhase(engagementId, phase).orElse(null);
        return new Learnt(
                ReviewPair.of(
                        phase,
                        reviews.ofPhases(engagementId),
                        actions.of(engagementId),
                        engagements.members(engagementId)),
                table,
                tables.standing(table));
    }
}
