package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer adds during the review. It belongs to the decision's record and is shown first; it neither changes the
 * pack's digest nor bars its author.
 */
@Entity
@Table(name = "gate_finding")
class Finding {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column
    private int number;

    @Column(name = "claim_id")
    private @Nullable String claimId;

    @Column
    private boolean against;

    @Column
    private String title;

    @Column
    private String text;

    @Column
    private String author;

    @Column(name = "found_at")
    private Instant foundAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(String reviewId, int number, Findings.FindingDraft draft, String author, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = reviewId;
        this.number = number;
        this.claimId = draft.claimId();
        this.against = draft.against();
        this.title = java.util.Objects.requireNonNull(draft.title()).strip();
        this.text = java.util.Objects.requireNonNull(draft.text()).strip();
        this.author = author;
        this.foundAt = at;
    }

    FindingView view() {
        return new FindingView(id, "F" + number, claimId, against, title, text, author, foundAt);
    }
}
