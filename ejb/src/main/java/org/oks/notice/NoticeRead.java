package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a person has read a notice. */
@Entity
@IdClass(NoticeRead.Key.class)
@Table(name = "notice_read")
class NoticeRead {
    @Id
    @Column(name = "notice_id")
    private String noticeId;

    @Id
    @Column(name = "person_id")
    private String personId;

    @Column(name = "read_at")
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticeRead() {}

    NoticeRead(String noticeId, String personId, Instant readAt) {
        this.noticeId = noticeId;
        this.personId = personId;
        this.readAt = readAt;
    }

    /** The two halves of the key. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String noticeId;
        private String personId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.noticeId.equals(noticeId) && key.personId.equals(personId);
        }

        @Override
        public int hashCode() {
            return noticeId.hashCode() * 31 + personId.hashCode();
        }
    }
}
