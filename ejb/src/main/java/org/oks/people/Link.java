package org.oks.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once: to set the password of a person, or, without a person, to make the first administrator. It
 * ends after a day (an hour for a forgotten password), when the password is set, or when a newer one takes its place.
 * Only its hash is kept.
 */
@Entity
@Table(name = "people_link")
class Link {
    static final Duration LIFE = Duration.ofHours(24);
    /** Of a link that anybody can have sent. */
    static final Duration SHORT_LIFE = Duration.ofHours(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "person_id")
    private @Nullable String personId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(String tokenHash, @Nullable String personId, Instant now, Duration life) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.createdAt = now;
        this.endsAt = now.plus(life);
    }

    boolean valid(Instant now) {
        return now.isBefore(endsAt);
    }

    boolean isShort() {
        return !endsAt.isAfter(createdAt.plus(SHORT_LIFE));
    }

    @Nullable
    String personId() {
        return personId;
    }
}
