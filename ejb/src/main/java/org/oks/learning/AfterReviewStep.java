package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.PhaseStep;

/** A phase ends with an after action review, each of whose actions has an owner and a day. */
@ApplicationScoped
class AfterReviewStep implements PhaseStep {
    @Inject
    ReviewRepository reviews;

    @Inject
    ActionRepository actions;

    @Inject
    EngagementDirectory engagements;

    @Inject
    Clock clock;

    @Override
    public String element() {
        return "after-review";
    }

    @Override
    public Set<Integer> phases() {
        return Set.of(1, 2);
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String page() {
        return "/learning/after.xhtml";
    }

    @Override
    public Artefact of(String engagementId, int phase) {
        ReviewPair pair = ReviewPair.of(
                phase, reviews.ofPhases(engagementId), actions.of(engagementId), engagements.members(engagementId));
        ActionReview after = pair.after();
        return new Artefact(
                after == null ? null : after.changedBy(),
                after == null ? null : after.changedAt(),
                pair.missingAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
