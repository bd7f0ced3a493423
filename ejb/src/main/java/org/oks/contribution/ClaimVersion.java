package org.oks.contribution;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A former text of a claim. */
@Entity
@Table(name = "contribution_claim_version")
class ClaimVersion extends FormerText {
    @Column(name = "claim_id")
    private String claimId;

    @SuppressWarnings("NullAway.Init")
    protected ClaimVersion() {}

    ClaimVersion(String claimId, long version, JsonObject body, String writtenBy, Instant writtenAt) {
        super(version, body, writtenBy, writtenAt);
        this.claimId = claimId;
    }

    String claimId() {
        return claimId;
    }
}
