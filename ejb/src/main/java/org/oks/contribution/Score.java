package org.oks.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer gave an item of evidence, or another reviewer's finding, in one round of a gate. It is bound to the item as it was: when the item
 * changes it stays on view but no longer counts, until the reviewer scores again.
 */
@Entity
@Table(name = "contribution_score")
class Score {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column(name = "item_id")
    private @Nullable String itemId;

    @Column(name = "finding_id")
    private @Nullable String findingId;

    @Column(name = "item_hash")
    private String itemHash;

    @Column
    private String scorer;

    @Column
    private int plausibility;

    @Column
    private int uniqueness;

    @Column
    private int triangulation;

    @Column
    private int transparency;

    @Column
    private int independence;

    @Column
    private boolean answered;

    @Column
    private @Nullable String remark;

    @Column(name = "scored_at")
    private Instant scoredAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Score() {}

    @SuppressWarnings("NullAway.Init")
    Score(String reviewId, WeighedItem item, String scorer) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = reviewId;
        this.itemId = item.finding() ? null : item.id();
        this.findingId = item.finding() ? item.id() : null;
        this.scorer = scorer;
    }

    /** Gives the item, as it is now, these marks. */
    void give(ScoreDraft draft, String hash, Instant at) {
        plausibility = draft.mark(Criterion.PLAUSIBILITY);
        uniqueness = draft.mark(Criterion.UNIQUENESS);
        triangulation = draft.mark(Criterion.TRIANGULATION);
        transparency = draft.mark(Criterion.TRANSPARENCY);
        independence = draft.mark(Criterion.INDEPENDENCE);
        answered = draft.answered();
        remark = draft.remark();
        itemHash = hash;
        scoredAt = at;
    }

    ScoreView view(String currentHash) {
        return new ScoreView(
                itemId(),
                itemHash,
                itemHash.equals(currentHash),
                scorer,
                plausibility,
                uniqueness,
                triangulation,
                transparency,
                independence,
                answered,
                remark,
                scoredAt,
                version);
    }

    /** The item of evidence or the finding. */
    String itemId() {
        return Objects.requireNonNull(itemId == null ? findingId : itemId);
    }

    String scorer() {
        return scorer;
    }

    long version() {
        return version;
    }
}
