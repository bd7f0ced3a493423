package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The closing review of an engagement, or why it was waived. Written once. */
@Entity
@Table(name = "engagement_closing")
class Closing {
    @Id
    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private @Nullable String intended;

    @Column
    private @Nullable String actual;

    @Column
    private @Nullable String causes;

    @Column(name = "same_again")
    private @Nullable String sameAgain;

    @Column
    private @Nullable String differently;

    @Column(name = "waived_reason")
    private @Nullable String waivedReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Closing() {}

    private Closing(String engagementId, String by, Instant at) {
        this.engagementId = engagementId;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    static Closing held(String engagementId, ClosingReview review, String by, Instant at) {
        Closing closing = new Closing(engagementId, by, at);
        closing.intended = review.intended();
        closing.actual = review.actual();
        closing.causes = review.causes();
        closing.sameAgain = review.sameAgain();
        closing.differently = review.differently();
        return closing;
    }

    static Closing waived(String engagementId, String reason, String by, Instant at) {
        Closing closing = new Closing(engagementId, by, at);
        closing.waivedReason = reason;
        return closing;
    }

    ClosingView view() {
        return new ClosingView(
                new ClosingReview(intended, actual, causes, sameAgain, differently),
                waivedReason,
                recordedBy,
                recordedAt);
    }
}
