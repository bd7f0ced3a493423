package org.oks.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said in a quadrant of an emergent learning table, and on what it rests. It is sharpened while the
 * phase of its table is open; what became of a hypothesis or an opportunity is said also later. It can be withdrawn, and
 * stays on record.
 */
@Entity
@Table(name = "learning_entry")
class TableEntry {
    @Id
    private String id;

    @Column(name = "table_id")
    private String tableId;

    @Enumerated(EnumType.STRING)
    @Column
    private Quadrant quadrant;

    @Column
    private int number;

    @Column
    private @Nullable String text;

    @Column(name = "if_part")
    private @Nullable String ifPart;

    @Column(name = "then_part")
    private @Nullable String thenPart;

    @Column(name = "derived_from")
    private @Nullable String derivedFrom;

    @Column
    private @Nullable String evidence;

    @Column
    private @Nullable String assumption;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable EntryStatus status;

    @Column
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TableEntry() {}

    @SuppressWarnings("NullAway.Init")
    TableEntry(LearningTable table, Quadrant quadrant, int number, EntryDraft checked, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.tableId = table.id();
        this.quadrant = quadrant;
        this.number = number;
        this.recordedBy = by;
        this.recordedAt = at;
        write(checked, by, at);
    }

    void write(EntryDraft checked, String by, Instant at) {
        text = checked.text();
        ifPart = checked.ifPart();
        thenPart = checked.thenPart();
        derivedFrom = Codes.written(checked.from());
        evidence = Codes.written(checked.shownBy());
        assumption = checked.assumption();
        status = checked.status();
        owner = checked.owner();
        dueOn = checked.dueOn();
        changedBy = by;
        changedAt = at;
    }

    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    boolean restsOn(String code) {
        return Codes.read(derivedFrom).contains(code);
    }

    /** How people call it: H2. */
    String code() {
        return quadrant.code(number);
    }

    Quadrant quadrant() {
        return quadrant;
    }

    String id() {
        return id;
    }

    String tableId() {
        return tableId;
    }

    int number() {
        return number;
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

    /** What it says. */
    EntryDraft said() {
        return new EntryDraft(
                quadrant,
                text,
                ifPart,
                thenPart,
                Codes.read(derivedFrom),
                Codes.read(evidence),
                assumption,
                status,
                owner,
                dueOn);
    }

    EntryView view() {
        return new EntryView(code(), version, quadrant, said(), recordedBy, recordedAt, changedBy, changedAt);
    }
}
