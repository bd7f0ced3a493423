package org.oks.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a person is signed in, in both applications. It begins with the sign-in and is over by signing out,
 * after 30 minutes without a request, after 8 hours in any case, or as soon as the person's security version has risen.
 * The browser holds the secret, this row only its hash.
 */
@Entity
@Table(name = "people_session")
class Session {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(8);
    /** How old the last use may grow before it is written again: not every request writes. */
    static final Duration NOTED = Duration.ofMinutes(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "security_version")
    private int securityVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(String tokenHash, Person person, Instant now) {
        this.tokenHash = tokenHash;
        this.personId = person.id();
        this.securityVersion = person.securityVersion();
        this.createdAt = now;
        this.lastUsedAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    /** True while the session may be used by the person as the account stands now. */
    boolean open(Person person, boolean demonstration, Instant now) {
        return now.isBefore(endsAt)
                && now.isBefore(lastUsedAt.plus(IDLE))
                && person.id().equals(personId)
                && person.securityVersion() == securityVersion
                && person.mayUse(demonstration);
    }

    /** True when this use is worth writing down. */
    boolean worthNoting(Instant now) {
        return !now.isBefore(lastUsedAt.plus(NOTED));
    }

    String personId() {
        return personId;
    }

    Instant endsAt() {
        return endsAt;
    }
}
