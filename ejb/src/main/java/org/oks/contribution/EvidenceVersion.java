package org.oks.contribution;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A former text of an item of evidence, as confidential as it was then. */
@Entity
@Table(name = "contribution_evidence_version")
class EvidenceVersion extends FormerText {
    @Column(name = "evidence_id")
    private String evidenceId;

    @Column
    private @Nullable String confidentiality;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceVersion() {}

    EvidenceVersion(
            String evidenceId,
            long version,
            JsonObject body,
            Confidentiality confidentiality,
            String writtenBy,
            Instant writtenAt) {
        super(version, body, writtenBy, writtenAt);
        this.evidenceId = evidenceId;
        this.confidentiality = confidentiality.name();
    }

    String evidenceId() {
        return evidenceId;
    }

    Confidentiality confidentiality() {
        return Confidentiality.of(confidentiality);
    }
}
