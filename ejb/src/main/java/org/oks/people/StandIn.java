package org.oks.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for somebody else from one day to another, both included, in UTC. It was made by the person or, for
 * somebody who is away, by a manager or an administrator; it ends with its last day or when one of them ends it. It
 * stays on record.
 */
@Entity
@Table(name = "people_stand_in")
class StandIn {
    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "stand_in_id")
    private String standInId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column
    private String reason;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StandIn() {}

    StandIn(String id, Absence absence, String reason, String madeBy, Instant madeAt) {
        this.id = id;
        this.personId = absence.person();
        this.standInId = absence.standIn();
        this.firstDay = absence.firstDay();
        this.lastDay = absence.lastDay();
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void end(String by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    boolean ended() {
        return endedAt != null;
    }

    Absence absence() {
        return new Absence(personId, standInId, firstDay, lastDay);
    }

    StandInView view() {
        return new StandInView(
                id, personId, standInId, firstDay, lastDay, reason, madeBy, madeAt, endedBy, endedAt, version);
    }

    long version() {
        return version;
    }
}
