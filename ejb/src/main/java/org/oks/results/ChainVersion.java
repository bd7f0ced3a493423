package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;

/**
 * The result chain of an engagement as it once stood, whole: written once, never changed. The version with the highest
 * number is the one that stands.
 */
@Entity
@Table(name = "results_chain_version")
class ChainVersion {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Column
    private String body;

    @Column
    private String changes;

    @Column
    private @Nullable String reason;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected ChainVersion() {}

    ChainVersion(
            String engagementId,
            int number,
            ResultChain chain,
            String changes,
            @Nullable String reason,
            String by,
            Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.number = number;
        this.body = CanonicalJson.canonical(ChainJson.of(chain));
        this.changes = changes;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    int number() {
        return number;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    ResultChain chain() {
        return ChainJson.read(body);
    }

    ChainView view() {
        ResultChain chain = chain();
        return new ChainView(engagementId, number, chain.nodes(), chain.links(), changes, reason, writtenBy, writtenAt);
    }
}
