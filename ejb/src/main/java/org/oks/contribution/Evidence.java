package org.oks.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFile;

/** One thing that speaks for or against a claim. Added once, withdrawn if it must be, never deleted. */
@Entity
@Table(name = "contribution_evidence")
class Evidence {
    @Id
    private String id;

    @Column(name = "claim_id")
    private String claimId;

    @Column(name = "engagement_id")
    private String engagementId;

    @Enumerated(EnumType.STRING)
    @Column
    private EvidenceKind kind;

    @Column
    private String title;

    @Column
    private @Nullable String text;

    @Column
    private @Nullable String link;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column
    private String source;

    @Column
    private @Nullable String locator;

    @Column(name = "main_item")
    private boolean main;

    @Enumerated(EnumType.STRING)
    @Column
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column
    private ItemState state;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(String id, Claim claim, EvidenceDraft draft, String addedBy, Instant addedAt) {
        this.id = id;
        this.claimId = claim.id();
        this.engagementId = claim.engagementId();
        this.kind = Objects.requireNonNull(draft.kind());
        this.title = Objects.requireNonNull(draft.title()).strip();
        this.source = Objects.requireNonNull(draft.source()).strip();
        this.locator = draft.locator();
        this.main = draft.main();
        this.direction = Objects.requireNonNull(draft.direction());
        this.text = kind == EvidenceKind.TEXT ? draft.text() : null;
        this.link = kind == EvidenceKind.LINK ? draft.link() : null;
        StoredFile file = draft.file();
        if (kind == EvidenceKind.FILE && file != null) {
            this.fileHash = file.hash();
            this.fileName = file.name();
        }
        this.state = ItemState.RECORDED;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    void withdraw() {
        state = ItemState.WITHDRAWN;
    }

    EvidenceView view() {
        return new EvidenceView(
                id,
                claimId,
                engagementId,
                version,
                kind,
                title,
                text,
                link,
                fileHash,
                fileName,
                source,
                locator,
                main,
                direction,
                state,
                addedBy,
                addedAt);
    }

    String claimId() {
        return claimId;
    }

    String engagementId() {
        return engagementId;
    }

    String title() {
        return title;
    }

    long version() {
        return version;
    }
}
