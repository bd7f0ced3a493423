package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting in the log of a community of practice. What was written by mistake is withdrawn. */
@Entity
@Table(name = "governance_meeting")
class Meeting {
    @Id
    private String id;

    @Column(name = "community_id")
    private String communityId;

    @Column
    private int number;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column
    private String topic;

    @Column
    private @Nullable Integer women;

    @Column
    private @Nullable Integer men;

    @Column
    private @Nullable Integer others;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(Community community, int number, MeetingDraft checked, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.communityId = community.id();
        this.number = number;
        this.heldOn = Objects.requireNonNull(checked.heldOn());
        this.topic = Objects.requireNonNull(checked.topic());
        this.women = checked.women();
        this.men = checked.men();
        this.others = checked.others();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String communityId() {
        return communityId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    int number() {
        return number;
    }

    MeetingView view() {
        return new MeetingView(number, new MeetingDraft(heldOn, topic, women, men, others), recordedBy, recordedAt);
    }
}
