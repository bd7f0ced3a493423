package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of one of this room's tables: it has a number within its engagement, by which people call it. */
@MappedSuperclass
abstract class KeptRow {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptRow() {}

    @SuppressWarnings("NullAway.Init")
    KeptRow(String engagementId, int number) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.number = number;
    }

    void changed(String by, Instant at) {
        changedBy = by;
        changedAt = at;
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

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    /** What was typed, null for nothing. */
    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
