package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team's objection to the return of its phase, once per gate and within ten days. A manager who took no part upholds
 * the return or sends the same pack to a new panel; no dispute ever advances an engagement.
 */
@Entity
@Table(name = "gate_dispute")
class Dispute {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int gate;

    @Column(name = "review_id")
    private String reviewId;

    @Column
    private String reason;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable DisputeOutcome outcome;

    @Column(name = "settled_for")
    private @Nullable String settledFor;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(GateReview review, String reason, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = review.engagementId();
        this.gate = review.gate();
        this.reviewId = review.id();
        this.reason = reason;
        this.raisedBy = by;
        this.raisedAt = at;
    }

    void settle(DisputeOutcome outcome, String why, String by, Instant at) {
        this.outcome = outcome;
        this.settledFor = why;
        this.settledBy = by;
        this.settledAt = at;
    }

    boolean isOpen() {
        return outcome == null;
    }

    String reviewId() {
        return reviewId;
    }

    DisputeView view() {
        return new DisputeView(gate, reason, raisedBy, raisedAt, outcome, settledFor, settledBy, settledAt);
    }
}
