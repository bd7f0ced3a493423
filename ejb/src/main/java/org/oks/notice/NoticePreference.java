package org.oks.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How a person wants to be told by mail. Made when the person first chooses; until then the usual holds. */
@Entity
@Table(name = "notice_preference")
class NoticePreference {
    /** The hour of the day at which a digest comes to whoever chose none. */
    static final int USUAL_HOUR = 7;

    @Id
    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    @Column
    private MailChoice mail;

    @Column(name = "digest_hour")
    private int digestHour;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected NoticePreference() {}

    /** The usual: a digest in the morning. */
    NoticePreference(String personId) {
        this.personId = personId;
        this.mail = MailChoice.DIGEST;
        this.digestHour = USUAL_HOUR;
    }

    void choose(MailChoice choice, int hour) {
        mail = choice;
        digestHour = hour;
    }

    String personId() {
        return personId;
    }

    MailChoice mail() {
        return mail;
    }

    int digestHour() {
        return digestHour;
    }

    /** 0 while the person has chosen nothing. */
    long version() {
        return version;
    }
}
