package org.oks.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;

/** What was before, what is after, and why; its body can be erased, and the chain of events stays whole. */
@Entity
@Table(name = "audit_payload")
class AuditPayload {
    @Id
    @Column(name = "event_id")
    private String eventId;

    @Column
    private String salt;

    @Column
    private @Nullable String body;

    @SuppressWarnings("NullAway.Init")
    protected AuditPayload() {}

    AuditPayload(String eventId, String salt, @Nullable String body) {
        this.eventId = eventId;
        this.salt = salt;
        this.body = body;
    }

    String eventId() {
        return eventId;
    }

    String salt() {
        return salt;
    }

    @Nullable
    String body() {
        return body;
    }

    boolean isErased() {
        return body == null;
    }

    /** The hash that the event keeps of this payload. */
    String hash() {
        return CanonicalJson.sha256(salt + body);
    }

    /** True when the body was erased, or is the one that {@code payloadHash} was made of. */
    boolean matches(String payloadHash) {
        return body == null || hash().equals(payloadHash);
    }
}
