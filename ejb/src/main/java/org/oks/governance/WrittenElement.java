package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the team wrote down of a governance element: what it is here, who owns it, what shows it, when it is looked at again. */
@MappedSuperclass
abstract class WrittenElement {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_type")
    private GovernanceElementType type;

    @Column
    private @Nullable String what;

    @Column(name = "owner_name")
    private @Nullable String ownerName;

    @Column(name = "owner_function")
    private @Nullable String ownerFunction;

    @Column(name = "evidence_title")
    private @Nullable String evidenceTitle;

    @Column(name = "evidence_on")
    private @Nullable LocalDate evidenceOn;

    @Column(name = "evidence_link")
    private @Nullable String evidenceLink;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WrittenElement() {}

    WrittenElement(String engagementId, GovernanceElementType type) {
        this.id = type.idIn(engagementId);
        this.engagementId = engagementId;
        this.type = type;
    }

    /** Takes it over. The file stays when the draft brings none. */
    void take(ElementDraft draft) {
        what = draft.what();
        ownerName = draft.ownerName();
        ownerFunction = draft.ownerFunction();
        evidenceTitle = draft.evidenceTitle();
        evidenceOn = draft.evidenceOn();
        evidenceLink = draft.evidenceLink();
        reviewOn = draft.reviewOn();
        if (draft.file() != null) {
            fileHash = draft.file().hash();
            fileName = draft.file().name();
        }
    }

    void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** True once something was written down. */
    boolean isWritten() {
        return changedAt != null;
    }

    /** True when a document with its date shows the adoption. */
    boolean isEvidenced() {
        return evidenceTitle != null && evidenceOn != null && (evidenceLink != null || fileHash != null);
    }

    /** True when the day on which it was to be looked at again has passed. */
    boolean isReviewDue(LocalDate today) {
        return reviewOn != null && reviewOn.isBefore(today);
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    GovernanceElementType type() {
        return type;
    }

    String changedBy() {
        return Objects.requireNonNull(changedBy);
    }

    Instant changedAt() {
        return Objects.requireNonNull(changedAt);
    }

    long version() {
        return version;
    }

    @Nullable
    String what() {
        return what;
    }

    @Nullable
    String ownerName() {
        return ownerName;
    }

    @Nullable
    String ownerFunction() {
        return ownerFunction;
    }

    @Nullable
    String evidenceTitle() {
        return evidenceTitle;
    }

    @Nullable
    LocalDate evidenceOn() {
        return evidenceOn;
    }

    @Nullable
    String evidenceLink() {
        return evidenceLink;
    }

    @Nullable
    String fileHash() {
        return fileHash;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }
}
