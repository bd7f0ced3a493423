package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something a person, or everybody with a global role, is told once. Written in the transaction it tells of. */
@Entity
@Table(name = "notice_notice")
class Notice {
    @Id
    private String id;

    @Column(name = "person_id")
    private @Nullable String personId;

    @Column
    private @Nullable String role;

    @Column(name = "engagement_id")
    private @Nullable String engagementId;

    @Column
    private String kind;

    @Column
    private @Nullable String about;

    @Column
    private String detail;

    @Column
    private String path;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(String id, @Nullable String personId, @Nullable String role, Told told, Instant createdAt) {
        this.id = id;
        this.personId = personId;
        this.role = role;
        this.engagementId = told.engagementId();
        this.kind = told.kind();
        this.about = told.about();
        this.detail = told.detail();
        this.path = told.path();
        this.createdAt = createdAt;
    }
}
