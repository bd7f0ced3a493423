package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a person's digest of a day is written: there is no second one. */
@Entity
@Table(name = "notice_digest")
class Digest {
    @Id
    private String id;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Digest() {}

    Digest(String personId, LocalDate day, Instant writtenAt) {
        this.id = id(personId, day);
        this.writtenAt = writtenAt;
    }

    static String id(String personId, LocalDate day) {
        return personId + "/" + day;
    }
}
