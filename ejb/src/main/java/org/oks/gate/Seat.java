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
 * A seat in the panel of one round. Its member declares that they have no conflict of interest before the pack opens to
 * them, or recuses; who recused stays on record, and somebody else takes another seat.
 */
@Entity
@Table(name = "gate_seat")
class Seat {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role")
    private SeatRole role;

    @Column(name = "appointed_by")
    private String appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "recused_at")
    private @Nullable Instant recusedAt;

    @Column(name = "recusal_reason")
    private @Nullable String recusalReason;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(String reviewId, String person, SeatRole role, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = reviewId;
        this.person = person;
        this.role = role;
        this.appointedBy = by;
        this.appointedAt = at;
    }

    void recuse(String why, Instant at) {
        recusedAt = at;
        recusalReason = why;
    }

    boolean sits() {
        return recusedAt == null;
    }

    boolean leads() {
        return role == SeatRole.LEAD;
    }

    String reviewId() {
        return reviewId;
    }

    String person() {
        return person;
    }

    SeatRole role() {
        return role;
    }

    RoundOnRecord.Seated onRecord() {
        return new RoundOnRecord.Seated(role, person, appointedBy, appointedAt, recusedAt);
    }

    String appointedBy() {
        return appointedBy;
    }

    @Nullable
    Instant recusedAt() {
        return recusedAt;
    }
}
