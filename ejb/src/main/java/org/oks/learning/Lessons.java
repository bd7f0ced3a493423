package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementAccess;
import org.oks.people.Act;
import org.oks.people.Roles;

/**
 * What was learned, where it is needed: when a phase opens, the lessons of the one before, what is still owed, and what
 * similar engagements found, of those that the reader may see.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Lessons {
    private static final int MOST = 5;

    @Inject
    ReviewRepository reviews;

    @Inject
    ReviewActions actions;

    @Inject
    LessonRepository lessons;

    @Inject
    EngagementAccess access;

    /** What there is to learn from when this phase opens. */
    public PhaseLessons forPhase(String engagementId, int phase) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        ActionReview last =
                ReviewPair.of(phase - 1, reviews.ofPhases(engagementId)).after();
        return new PhaseLessons(
                last == null ? null : last.view(),
                actions.list(engagementId).stream().filter(ActionView::isOpen).toList(),
                lessons.like(standing.facts(), access.seesAll() ? null : standing.person(), MOST));
    }
}
