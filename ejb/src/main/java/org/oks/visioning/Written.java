package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something that an engagement has once and that its team writes again and again: who wrote it last, and its version. */
@MappedSuperclass
abstract class Written {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Written() {}

    @SuppressWarnings("NullAway.Init")
    Written(String id, String engagementId) {
        this.id = id;
        this.engagementId = engagementId;
    }

    /** Notes who wrote it. The moment always differs, so that lists in it that changed count as a change of it. */
    void written(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
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
