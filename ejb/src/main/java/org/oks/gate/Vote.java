package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a member of the panel found right, on one digest. It is never changed; on a newer pack one votes anew. */
@Entity
@Table(name = "gate_vote")
class Vote {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column(name = "person_id")
    private String person;

    @Column(name = "cast_by")
    private String castBy;

    @Enumerated(EnumType.STRING)
    @Column
    private GateDecision decision;

    @Column
    private String reason;

    @Column
    private String digest;

    @Column(name = "voted_at")
    private Instant votedAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    /** @param castBy the stand-in who cast it, or the member */
    Vote(
            String reviewId,
            String person,
            String castBy,
            GateDecision decision,
            String reason,
            String digest,
            Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = reviewId;
        this.person = person;
        this.castBy = castBy;
        this.decision = decision;
        this.reason = reason;
        this.digest = digest;
        this.votedAt = at;
    }

    String person() {
        return person;
    }

    String castBy() {
        return castBy;
    }

    String digest() {
        return digest;
    }

    VoteView view() {
        return new VoteView(decision, reason, digest, castBy.equals(person) ? null : castBy, votedAt);
    }
}
