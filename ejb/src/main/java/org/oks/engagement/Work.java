package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done in one phase of an engagement: one record, changed until the phase has passed its gate. */
@Entity
@Table(name = "engagement_work")
class Work {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int phase;

    @Column(name = "what_was_done")
    private String whatWasDone;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    @Column
    private @Nullable String link;

    @Column(name = "file_hash")
    private @Nullable String fileHash;

    @Column(name = "file_name")
    private @Nullable String fileName;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Work() {}

    @SuppressWarnings("NullAway.Init")
    Work(String id, String engagementId, int phase) {
        this.id = id;
        this.engagementId = engagementId;
        this.phase = phase;
    }

    void record(WorkDone done, String by, Instant at) {
        whatWasDone = Objects.requireNonNull(done.whatWasDone());
        doneOn = Objects.requireNonNull(done.doneOn());
        doneBy = Objects.requireNonNull(done.doneBy());
        link = done.link();
        if (done.file() != null) {
            fileHash = done.file().hash();
            fileName = done.file().name();
        }
        recordedBy = by;
        recordedAt = at;
    }

    WorkView view() {
        return new WorkView(
                engagementId,
                phase,
                version,
                whatWasDone,
                doneOn,
                doneBy,
                link,
                fileHash,
                fileName,
                recordedBy,
                recordedAt);
    }

    long version() {
        return version;
    }
}
