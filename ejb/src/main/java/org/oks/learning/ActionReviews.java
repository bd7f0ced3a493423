package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.Endings;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementAccess.Standing;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * After action reviews. However an engagement ends, it owes one about the whole: its lead holds it, or a manager from
 * outside the team waives it with a reason; either ends the engagement.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ActionReviews {
    @Inject
    ReviewRepository reviews;

    @Inject
    Endings endings;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The review at the engagement's end, once it was held or waived. */
    public Optional<EndReviewView> ofEnd(String engagementId) {
        access.require(Act.SEE, engagementId);
        return reviews.ofEnd(engagementId);
    }

    /** What must be settled before it can be held: conditions of the last gate that are open, for one. */
    public List<Text> inTheWayOfEnd(String engagementId) {
        return endings.inTheWay(access.require(Act.SEE, engagementId).facts());
    }

    /**
     * Keeps the review that was held about the engagement as a whole; the engagement ends.
     *
     * @throws org.oks.engagement.NotNow when it is not closing, or something must be settled before
     */
    public EndReviewView holdAtEnd(String engagementId, ReviewDraft draft) {
        Standing standing = access.require(Act.SUBMIT, engagementId);
        endings.begin(engagementId);
        draft.check(ReviewKind.AAR, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        ActionReview review = ActionReview.ofWhole(engagementId, draft, standing.person(), clock.instant());
        reviews.add(review);
        EndReview end = EndReview.held(review, standing.person(), clock.instant());
        return settle(end, end.view(review), engagementId, null);
    }

    /**
     * Lets the engagement end without the review, for a reason that stays on record.
     *
     * @throws NotAllowed unless a manager from outside the team asks
     * @throws org.oks.engagement.NotNow when it is not closing, or something must be settled before
     */
    public EndReviewView waiveAtEnd(String engagementId, @Nullable String reason) {
        Standing standing = access.require(Act.WAIVE, engagementId);
        if (!standing.onTeam().isEmpty()) {
            throw new NotAllowed(Text.of("learning.own-team"));
        }
        endings.begin(engagementId);
        new InvalidInput.Checks()
                .text(reason, "reason", 2000, Text.of("learning.reason-missing"))
                .done();
        String why = Objects.requireNonNull(reason).strip();
        EndReview end = EndReview.waived(engagementId, why, standing.person(), clock.instant());
        return settle(end, end.view(null), engagementId, why);
    }

    /** The record keeps the names that these acts had before this room began. */
    private EndReviewView settle(EndReview end, EndReviewView view, String engagementId, @Nullable String waivedFor) {
        reviews.settle(end);
        audit.record(
                waivedFor == null ? "closing.hold" : "closing.waive",
                "engagement",
                engagementId,
                engagementId,
                null,
                view,
                waivedFor);
        endings.end(engagementId, waivedFor != null);
        return view;
    }
}
