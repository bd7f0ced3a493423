package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.oks.engagement.PhaseStep;

/** A phase begins with a before action review. */
@ApplicationScoped
class BeforeReviewStep implements PhaseStep {
    @Inject
    ReviewRepository reviews;

    @Inject
    Clock clock;

    @Override
    public String element() {
        return "before-review";
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1, 2);
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String page() {
        return "/learning/before.xhtml";
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        ReviewPair pair = ReviewPair.of(phase, reviews.ofPhases(engagementId));
        ActionReview before = pair.before();
        return new Artefact(
                before == null ? null : before.changedBy(),
                before == null ? null : before.changedAt(),
                pair.missingBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
