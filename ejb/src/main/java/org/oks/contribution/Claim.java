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

/**
 * Says that somebody changed something, and what part the engagement had in it. Its author or a team mate sharpens it
 * until its gate; it can be withdrawn and taken back, never deleted.
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

    @Column
    private String statement;

    @Column(name = "who_changed")
    private String whoChanged;

    @Column(name = "our_part")
    private @Nullable String ourPart;

    @Column(name = "others_part")
    private @Nullable String othersPart;

    @Column
    private @Nullable String rival;

    @Enumerated(EnumType.STRING)
    @Column
    private ItemState state;

    @Column
    private String author;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    @SuppressWarnings("NullAway.Init")
    Claim(String id, String engagementId, int number, int phase, String author, Instant at) {
        this.id = id;
        this.engagementId = engagementId;
        this.number = number;
        this.phase = phase;
        this.author = author;
        this.recordedAt = at;
        this.state = ItemState.RECORDED;
    }

    void write(ClaimDraft draft, Instant at) {
        statement = Objects.requireNonNull(draft.statement()).strip();
        whoChanged = Objects.requireNonNull(draft.whoChanged()).strip();
        ourPart = draft.ourPart();
        othersPart = draft.othersPart();
        rival = draft.rival();
        changedAt = at;
    }

    void state(ItemState state, Instant at) {
        this.state = state;
        this.changedAt = at;
    }

    ClaimView view() {
        return new ClaimView(
                id,
                engagementId,
                number,
                phase,
                version,
                statement,
                whoChanged,
                ourPart,
                othersPart,
                rival,
                state,
                author,
                recordedAt,
                changedAt);
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
}
