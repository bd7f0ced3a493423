package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's comment on an item or one of its fields. Its author drafts it and opens it to the team; the team answers
 * in the place it speaks of; its author opens it again or lets it go. It outlives the round, so nothing is lost when the
 * phase is returned.
 */
@Entity
@Table(name = "gate_comment")
class Comment {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int gate;

    @Column(name = "review_id")
    private String reviewId;

    @Column(name = "item_kind")
    private String itemKind;

    @Column(name = "item_id")
    private String itemId;

    @Column(name = "item_code")
    private String itemCode;

    @Column
    private @Nullable String field;

    @Enumerated(EnumType.STRING)
    @Column
    private CommentState state;

    @Column
    private String text;

    @Column
    private String author;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(GateReview review, Comments.CommentDraft draft, String author, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = review.engagementId();
        this.gate = review.gate();
        this.reviewId = review.id();
        this.itemKind = Objects.requireNonNull(draft.itemKind());
        this.itemId = Objects.requireNonNull(draft.itemId());
        this.itemCode = Objects.requireNonNull(draft.itemCode());
        this.field = draft.field();
        this.text = Objects.requireNonNull(draft.text()).strip();
        this.state = draft.draft() ? CommentState.DRAFT : CommentState.OPEN;
        this.author = author;
        this.madeAt = at;
    }

    void turn(CommentState state) {
        this.state = state;
    }

    void write(String text) {
        this.text = text;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    String author() {
        return author;
    }

    CommentState state() {
        return state;
    }

    long version() {
        return version;
    }

    CommentView view(List<CommentView.Reply> replies, boolean veiled) {
        return new CommentView(
                id,
                gate,
                version,
                itemKind,
                itemId,
                itemCode,
                field,
                state,
                text,
                veiled ? null : author,
                madeAt,
                replies);
    }
}
