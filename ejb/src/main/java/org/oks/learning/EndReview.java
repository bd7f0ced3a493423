package org.oks.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the after action review was settled with which every engagement ends: the review that was held, or a manager's
 * reason for letting it end without one. Written once.
 */
@Entity
@Table(name = "learning_end_review")
class EndReview {
    @Id
    @Column(name = "engagement_id")
    private String engagementId;

    @Column(name = "review_id")
    private @Nullable String reviewId;

    @Column(name = "waived_reason")
    private @Nullable String waivedReason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected EndReview() {}

    private EndReview(String engagementId, String by, Instant at) {
        this.engagementId = engagementId;
        this.settledBy = by;
        this.settledAt = at;
    }

    static EndReview held(ActionReview review, String by, Instant at) {
        EndReview end = new EndReview(review.engagementId(), by, at);
        end.reviewId = review.id();
        return end;
    }

    static EndReview waived(String engagementId, String reason, String by, Instant at) {
        EndReview end = new EndReview(engagementId, by, at);
        end.waivedReason = reason;
        return end;
    }

    @Nullable
    String reviewId() {
        return reviewId;
    }

    EndReviewView view(@Nullable ActionReview review) {
        return new EndReviewView(review == null ? null : review.view(), waivedReason, settledBy, settledAt);
    }
}
