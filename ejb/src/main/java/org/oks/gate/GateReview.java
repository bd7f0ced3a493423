package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.NotNow;
import org.oks.engagement.SortRating;
import org.oks.platform.Text;

/**
 * One submission of a phase for its gate. It is submitted, opens for review, and is decided once; when it is returned,
 * the next submission is a new round of the same gate. What was decided is never changed.
 */
@Entity
@Table(name = "gate_review")
class GateReview {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int gate;

    @Column
    private int round;

    @Enumerated(EnumType.STRING)
    @Column
    private GateState state;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable GateDecision decision;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Route route;

    @Column
    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EngagementSize size;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable SortRating risk;

    @Column
    private @Nullable Integer quorum;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected GateReview() {}

    GateReview(String id, String engagementId, int gate, int round, String submittedBy, Instant submittedAt) {
        this.id = id;
        this.engagementId = engagementId;
        this.gate = gate;
        this.round = round;
        this.state = GateState.SUBMITTED;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    void open(Instant at) {
        if (state == GateState.SUBMITTED) {
            state = GateState.IN_REVIEW;
            openedAt = at;
        }
    }

    /** A panel was appointed, by the rules for an engagement of this size and risk. */
    void panel(EngagementSize size, @Nullable SortRating risk, int quorum) {
        this.size = size;
        this.risk = risk;
        this.quorum = quorum;
    }

    /** @throws NotNow unless it is in review */
    void requireOpen() {
        if (state != GateState.IN_REVIEW) {
            throw new NotNow(engagementId, Text.of("gate.not-open", gate));
        }
    }

    void decide(GateDecision decision, Route route, String reason, String by, Instant at) {
        this.state = GateState.DECIDED;
        this.decision = decision;
        this.route = route;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    boolean isOpen() {
        return state != GateState.DECIDED;
    }

    Route route() {
        return Objects.requireNonNull(route, "The gate is not decided");
    }

    GateReviewView view() {
        return new GateReviewView(
                engagementId,
                gate,
                round,
                version,
                state,
                submittedBy,
                submittedAt,
                openedAt,
                quorum,
                remindedAt,
                escalatedAt,
                decision,
                reason,
                decidedBy,
                decidedAt);
    }

    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String engagementId() {
        return engagementId;
    }

    int gate() {
        return gate;
    }

    @Nullable
    Integer quorum() {
        return quorum;
    }

    @Nullable
    SortRating risk() {
        return risk;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    GateDecision decision() {
        return decision;
    }

    String id() {
        return id;
    }

    int round() {
        return round;
    }

    long version() {
        return version;
    }

    GateState state() {
        return state;
    }
}
