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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody changed something, and what part the engagement had in it. Its author or a team mate sharpens it,
 * and each former text is kept; its author can withdraw it and for a while take it back; it is never deleted.
 */
@Entity
@Table(name = "contribution_claim")
class Claim {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Column
    private int phase;

    @Embedded
    private ClaimWords text;

    @Enumerated(EnumType.STRING)
    @Column
    private ItemState state;

    @Column
    private String author;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** How often its evidence was put in another order: that too is another version of it. */
    @Column
    private int arrangements;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(String id, String engagementId, int number, int phase, ClaimDraft draft, String author, Instant at) {
        this.id = id;
        this.engagementId = engagementId;
        this.number = number;
        this.phase = phase;
        this.text = new ClaimWords(draft);
        this.author = author;
        this.recordedAt = at;
        this.changedBy = author;
        this.changedAt = at;
        this.state = ItemState.RECORDED;
    }

    /** Another text; the one that stood is answered, to be kept. */
    ClaimVersion write(ClaimDraft draft, String by, Instant at) {
        ClaimVersion former = new ClaimVersion(id, version, draft().members(), changedBy, changedAt);
        text = new ClaimWords(draft);
        changedBy = by;
        changedAt = at;
        return former;
    }

    void arranged() {
        arrangements++;
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

    ClaimDraft draft() {
        return text.draft();
    }

    ClaimView view() {
        ClaimDraft said = draft();
        return new ClaimView(
                id,
                engagementId,
                number,
                code(),
                phase,
                version,
                Objects.requireNonNull(said.statement()),
                Objects.requireNonNull(said.whoChanged()),
                said.ourPart(),
                said.othersPart(),
                said.rival(),
                said.rivalTested(),
                said.assumptions(),
                said.significance(),
                said.outcomeArea(),
                said.resultLevel(),
                said.icoType(),
                said.capacityFactor(),
                said.changeType(),
                Objects.requireNonNullElse(said.services(), Set.of()),
                said.intention(),
                said.valence(),
                said.maturityLevel(),
                said.contributionLevel(),
                said.operation(),
                said.againstSought(),
                said.againstNote(),
                said.chainNode(),
                said.restsOn(),
                state,
                author,
                recordedAt,
                changedBy,
                changedAt,
                withdrawnAt,
                TakingBack.until(withdrawnAt),
                text.hash());
    }

    /** How people call it: C and its number in the engagement. */
    String code() {
        return "C" + number;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    ItemState state() {
        return state;
    }

    String author() {
        return author;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
