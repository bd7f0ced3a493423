package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;

/**
 * What a reviewer adds during the review. It belongs to the decision's record and is shown first; it neither changes the
 * pack's digest nor bars its author. Other reviewers score it. Written once.
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

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "found_at")
    private Instant foundAt;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(Seats.Acting acting, int number, Findings.FindingDraft draft, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = acting.review().id();
        this.number = number;
        this.claimId = draft.claimId();
        this.against = draft.against();
        this.title = java.util.Objects.requireNonNull(draft.title()).strip();
        this.text = java.util.Objects.requireNonNull(draft.text()).strip();
        this.author = acting.person();
        this.onBehalfOf = acting.member();
        this.foundAt = at;
    }

    String author() {
        return author;
    }

    /** Who found it, and the member whom they stood in for. */
    Set<String> authors() {
        return onBehalfOf == null ? Set.of(author) : Set.of(author, onBehalfOf);
    }

    /** Of what it says: a score is bound to it. */
    String hash() {
        return CanonicalJson.sha256(CanonicalJson.members()
                .add("claim", claimId)
                .add("against", against)
                .add("title", title)
                .add("text", text)
                .json());
    }

    FindingView view() {
        return new FindingView(id, "F" + number, claimId, against, title, text, author, onBehalfOf, foundAt);
    }
}
