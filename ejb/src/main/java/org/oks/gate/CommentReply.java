package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was answered to a comment. It is never changed. */
@Entity
@Table(name = "gate_reply")
class CommentReply {
    @Id
    private String id;

    @Column(name = "comment_id")
    private String commentId;

    @Enumerated(EnumType.STRING)
    @Column
    private CommentState state;

    @Column
    private String text;

    @Column
    private String author;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentReply() {}

    CommentReply(String commentId, CommentState state, String text, String author, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.commentId = commentId;
        this.state = state;
        this.text = text;
        this.author = author;
        this.madeAt = at;
    }

    String commentId() {
        return commentId;
    }

    CommentView.Reply view() {
        return new CommentView.Reply(state, text, author, madeAt);
    }
}
