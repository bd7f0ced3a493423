package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a step of a phase was done. A return that names the step makes it owed again; who did it before stays in the
 * history.
 */
@Entity
@Table(name = "engagement_step")
class StepDone {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int phase;

    @Column
    private String element;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected StepDone() {}

    StepDone(String engagementId, int phase, String element) {
        this.id = id(engagementId, phase, element);
        this.engagementId = engagementId;
        this.phase = phase;
        this.element = element;
    }

    static String id(String engagementId, int phase, String element) {
        return engagementId + "/" + phase + "/" + element;
    }

    void done(String by, Instant at) {
        doneBy = by;
        doneAt = at;
    }

    void again() {
        doneBy = null;
        doneAt = null;
    }

    boolean isDone() {
        return doneAt != null;
    }

    String element() {
        return element;
    }

    @Nullable
    String doneBy() {
        return doneBy;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }
}
