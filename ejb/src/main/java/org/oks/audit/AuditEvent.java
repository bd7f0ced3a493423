package org.oks.audit;

import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Actor;
import org.oks.platform.CanonicalJson;

/**
 * One act, written once in the transaction of the change it tells of, never changed. What was before and after stands
 * apart ({@link AuditPayload}) and is held here by its salted hash alone.
 */
@Entity
@Table(name = "audit_event")
class AuditEvent {
    @Id
    private String id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column
    private String actor;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column
    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "engagement_id")
    private @Nullable String engagementId;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "payload_hash")
    private String payloadHash;

    @Column
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}

    AuditEvent(
            String id,
            Instant happenedAt,
            Actor actor,
            String requestId,
            String action,
            String subjectType,
            String subjectId,
            @Nullable String engagementId,
            String payloadHash) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.actor = actor.id();
        this.onBehalfOf = actor.onBehalfOf();
        this.requestId = requestId;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.engagementId = engagementId;
        this.payloadHash = payloadHash;
        this.hash = computeHash();
    }

    /** The hash of what the row says now; differs from {@link #hash()} when somebody changed the row. */
    String computeHash() {
        return CanonicalJson.sha256(canonical());
    }

    /** What the row says now, in canonical JSON. */
    String canonical() {
        JsonObjectBuilder json = CanonicalJson.JSON
                .createObjectBuilder()
                .add("id", id)
                .add("happenedAt", happenedAt.toString())
                .add("actor", actor)
                .add("action", action)
                .add("subjectType", subjectType)
                .add("subjectId", subjectId)
                .add("requestId", requestId)
                .add("payloadHash", payloadHash);
        if (onBehalfOf != null) {
            json.add("onBehalfOf", onBehalfOf);
        }
        if (engagementId != null) {
            json.add("engagementId", engagementId);
        }
        return CanonicalJson.canonical(json.build().toString());
    }

    String id() {
        return id;
    }

    String hash() {
        return hash;
    }

    String payloadHash() {
        return payloadHash;
    }

    @Nullable
    String onBehalfOf() {
        return onBehalfOf;
    }
}
