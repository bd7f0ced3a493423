package org.oks.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFile;

/**
 * One thing that speaks for or against a claim. It is sharpened, and each former text is kept; who added it can withdraw
 * it and for a while take it back; it is never deleted. What it says leaves the room by {@link #view} alone, which asks
 * who reads.
 */
@Entity
@Table(name = "contribution_evidence")
class Evidence {
    @Id
    private String id;

    @Column(name = "claim_id")
    private String claimId;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Column(name = "rank_in_claim")
    private int rank;

    @Embedded
    private EvidenceWords text;

    @Enumerated(EnumType.STRING)
    @Column
    private ItemState state;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(String id, Claim claim, int number, int rank, EvidenceDraft draft, String addedBy, Instant addedAt) {
        this.id = id;
        this.claimId = claim.id();
        this.engagementId = claim.engagementId();
        this.number = number;
        this.rank = rank;
        this.text = new EvidenceWords(draft);
        this.state = ItemState.RECORDED;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.changedBy = addedBy;
        this.changedAt = addedAt;
    }

    /** Another text; the one that stood is answered, to be kept. */
    EvidenceVersion write(EvidenceDraft draft, String by, Instant at) {
        EvidenceDraft former = draft();
        EvidenceVersion kept = new EvidenceVersion(id, version, former.members(), former.level(), changedBy, changedAt);
        text = new EvidenceWords(draft);
        changedBy = by;
        changedAt = at;
        return kept;
    }

    void rank(int place) {
        rank = place;
    }

    void withdraw(Instant at) {
        state = ItemState.WITHDRAWN;
        withdrawnAt = at;
    }

    /** @throws org.oks.engagement.NotNow when that is no longer possible */
    void takeBack(Instant now) {
        TakingBack.check(engagementId, withdrawnAt, now);
        state = ItemState.RECORDED;
        withdrawnAt = null;
    }

    /** The item for this reader. */
    EvidenceView view(Reader reader) {
        return reader.reads(confidentiality(), addedBy) ? whole() : outline(reader.mayOpen());
    }

    /** Everything: for {@link #view}, and for who opened it with a reason. */
    EvidenceView whole() {
        EvidenceDraft said = draft();
        StoredFile file = said.file();
        return new EvidenceView(
                id,
                code(),
                claimId,
                engagementId,
                version,
                false,
                false,
                said.kind(),
                said.title(),
                said.text(),
                said.link(),
                file == null ? null : file.hash(),
                file == null ? null : file.name(),
                said.source(),
                said.locator(),
                said.main(),
                direction(),
                rank,
                said.type(),
                said.sourceRole(),
                said.obtainedOn(),
                said.eventDate(),
                said.method(),
                said.probativeTest(),
                said.probativeResult(),
                said.limitations(),
                said.level(),
                state,
                addedBy,
                addedAt,
                changedBy,
                changedAt,
                withdrawnAt,
                TakingBack.until(withdrawnAt),
                hash());
    }

    /** That it is there, and which way it speaks: also what the audit keeps of it. */
    EvidenceView outline() {
        return outline(false);
    }

    private EvidenceView outline(boolean openable) {
        return new EvidenceView(
                id,
                code(),
                claimId,
                engagementId,
                version,
                true,
                openable,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                main(),
                direction(),
                rank,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                confidentiality(),
                state,
                null,
                null,
                null,
                null,
                withdrawnAt,
                TakingBack.until(withdrawnAt),
                hash());
    }

    String hash() {
        return text.hash();
    }

    EvidenceDraft draft() {
        return text.draft();
    }

    Confidentiality confidentiality() {
        return text.confidentiality();
    }

    boolean main() {
        return text.main();
    }

    Direction direction() {
        return text.direction();
    }

    /** How people call it: E and its number in the engagement. */
    String code() {
        return "E" + number;
    }

    int rank() {
        return rank;
    }

    String id() {
        return id;
    }

    String claimId() {
        return claimId;
    }

    String engagementId() {
        return engagementId;
    }

    ItemState state() {
        return state;
    }

    String addedBy() {
        return addedBy;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
