package org.oks.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a person's creation with this key was carried out, and where what it made is found. */
@Entity
@IdClass(IdempotencyRecord.Key.class)
@Table(name = "platform_idempotency")
class IdempotencyRecord {
    @Id
    @Column(name = "person_id")
    private String personId;

    @Id
    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column
    private String location;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotencyRecord() {}

    IdempotencyRecord(String personId, String key, String requestHash, Instant createdAt) {
        this.personId = personId;
        this.key = key;
        this.requestHash = requestHash;
        this.location = "";
        this.createdAt = createdAt;
    }

    void leadsTo(String place) {
        location = place;
    }

    boolean isOf(String request) {
        return requestHash.equals(request);
    }

    String location() {
        return location;
    }

    /** A key belongs to the person who sent it. */
    @SuppressWarnings("NullAway.Init")
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private String personId;
        private String key;

        Key() {}

        Key(String personId, String key) {
            this.personId = personId;
            this.key = key;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key k && k.personId.equals(personId) && k.key.equals(key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(personId, key);
        }
    }
}
