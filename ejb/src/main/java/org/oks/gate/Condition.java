package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an engagement must still do after it was let pass: with an owner on the team and a due date, closed by somebody
 * else than its owner before the next gate is submitted, and after gate 4 before the engagement is closed.
 */
@Entity
@Table(name = "gate_condition")
class Condition {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int gate;

    @Column(name = "review_id")
    private String reviewId;

    @Column
    private int number;

    @Column
    private String text;

    @Column
    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_note")
    private @Nullable String closingNote;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    Condition(GateReview review, int number, ConditionDraft draft) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = review.engagementId();
        this.gate = review.gate();
        this.reviewId = review.id();
        this.number = number;
        this.text = Objects.requireNonNull(draft.text()).strip();
        this.owner = Objects.requireNonNull(draft.owner());
        this.dueOn = Objects.requireNonNull(draft.dueOn());
    }

    void close(String note, String by, Instant at) {
        closingNote = note;
        closedBy = by;
        closedAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    String owner() {
        return owner;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }

    long version() {
        return version;
    }

    ConditionView view() {
        return new ConditionView(
                id, engagementId, gate, number, version, text, owner, dueOn, closedBy, closedAt, closingNote);
    }
}
