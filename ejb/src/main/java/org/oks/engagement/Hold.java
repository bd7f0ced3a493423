package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an engagement stands still, by a manager or by a gate's decision. It has a reason and a day on which a
 * manager is asked what next; it ends only when a manager resumes the engagement.
 */
@Entity
@Table(name = "engagement_hold")
class Hold {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private String reason;

    @Column(name = "held_until")
    private LocalDate until;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "resumed_by")
    private @Nullable String resumedBy;

    @Column(name = "resumed_at")
    private @Nullable Instant resumedAt;

    @Column(name = "resumed_for")
    private @Nullable String resumedFor;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    Hold(String id, String engagementId, String reason, LocalDate until, String by, Instant at) {
        this.id = id;
        this.engagementId = engagementId;
        this.reason = reason;
        this.until = until;
        this.heldBy = by;
        this.heldAt = at;
    }

    void resume(@Nullable String why, String by, Instant at) {
        resumedFor = why;
        resumedBy = by;
        resumedAt = at;
    }

    void asked(Instant at) {
        askedAt = at;
    }

    String engagementId() {
        return engagementId;
    }

    Instant heldAt() {
        return heldAt;
    }

    HoldView view() {
        return new HoldView(reason, until, heldBy, heldAt, resumedBy, resumedAt, resumedFor);
    }
}
