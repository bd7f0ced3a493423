package org.oks.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergent learning table: a question of the future, talked through from what happened to where the next idea is
 * tried. It belongs to the phase in which it was begun and is held against the right half of a former one.
 */
@Entity
@Table(name = "learning_table")
class LearningTable {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Column
    private int phase;

    @Column(name = "framing_question")
    private @Nullable String framingQuestion;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column
    private @Nullable String facilitator;

    @Column
    private @Nullable String participants;

    @Column
    private @Nullable Integer previous;

    @Column(name = "why_not")
    private @Nullable String whyNot;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LearningTable() {}

    @SuppressWarnings("NullAway.Init")
    LearningTable(String engagementId, int number, int phase, TableDraft checked, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.number = number;
        this.phase = phase;
        this.recordedBy = by;
        this.recordedAt = at;
        write(checked, by, at);
    }

    void write(TableDraft checked, String by, Instant at) {
        framingQuestion = checked.framingQuestion();
        heldOn = checked.heldOn();
        facilitator = checked.facilitator();
        participants = checked.participants();
        previous = checked.previous();
        whyNot = checked.whyNot();
        changedBy = by;
        changedAt = at;
    }

    TableDraft said() {
        return new TableDraft(framingQuestion, heldOn, facilitator, participants, previous, whyNot);
    }

    String id() {
        return id;
    }

    int number() {
        return number;
    }

    int phase() {
        return phase;
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

    /** @param standing its entries that stand, in their order */
    TableView view(List<TableEntry> standing) {
        return new TableView(
                engagementId,
                number,
                phase,
                version,
                said(),
                standing.stream().map(TableEntry::view).toList(),
                recordedBy,
                recordedAt,
                changedBy,
                changedAt);
    }
}
