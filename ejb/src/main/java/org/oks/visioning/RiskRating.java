package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.NotNow;
import org.oks.engagement.SortRating;
import org.oks.platform.Text;

/**
 * One rating of the operation's institutional capacity risk (SORT category 5), as the engagement heard of it. Written
 * once: a later rating stands beside it, and of two of the same day the later recorded one counts. One that was recorded
 * wrongly is withdrawn with a reason.
 */
@Entity
@Table(name = "visioning_risk_rating")
class RiskRating {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int phase;

    @Enumerated(EnumType.STRING)
    @Column
    private SortRating rating;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @Enumerated(EnumType.STRING)
    @Column
    private RatingSource source;

    @Column(name = "document_title")
    private @Nullable String documentTitle;

    @Column
    private @Nullable String link;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column
    private @Nullable String rationale;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    @SuppressWarnings("NullAway.Init")
    protected RiskRating() {}

    /** @param checked what was said, after {@link RatingDraft#checks} */
    RiskRating(String id, String engagementId, int phase, RatingDraft checked, String by, Instant at) {
        this.id = id;
        this.engagementId = engagementId;
        this.phase = phase;
        this.rating = Objects.requireNonNull(checked.rating());
        this.ratedOn = Objects.requireNonNull(checked.ratedOn());
        this.source = Objects.requireNonNull(checked.source());
        this.documentTitle = Missing.strip(checked.documentTitle());
        this.link = Missing.strip(checked.link());
        this.fileHash = checked.file() == null ? null : checked.file().hash();
        this.fileName = checked.file() == null ? null : checked.file().name();
        this.rationale = Missing.strip(checked.rationale());
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * It was recorded wrongly: from now on it counts no more, and stays on record.
     *
     * @throws NotNow when it was withdrawn before
     */
    void withdraw(String reason, String by, Instant at) {
        if (!isStanding()) {
            throw new NotNow(engagementId, Text.of("visioning.risk.withdrawn-before"));
        }
        withdrawnBecause = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    String id() {
        return id;
    }

    int phase() {
        return phase;
    }

    SortRating rating() {
        return rating;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }

    @Nullable
    String fileHash() {
        return fileHash;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /**
     * @param counts false when it was withdrawn, or another rating of the same day was recorded after it
     * @param change how far it lies from the baseline, in steps; below zero is better; null for the baseline itself
     */
    RatingView view(boolean counts, @Nullable Integer change) {
        return new RatingView(
                id,
                engagementId,
                phase,
                rating,
                ratedOn,
                source,
                documentTitle,
                link,
                fileHash,
                fileName,
                rationale,
                counts,
                change,
                recordedBy,
                recordedAt,
                withdrawnBy,
                withdrawnAt,
                withdrawnBecause);
    }
}
