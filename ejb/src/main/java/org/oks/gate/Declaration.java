package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody's word that they have no conflict of interest in a round of a gate. Before it, the pack stays shut to them. */
@Entity
@Table(name = "gate_declaration")
class Declaration {
    @Id
    private String id;

    @Column(name = "review_id")
    private String reviewId;

    @Column(name = "person_id")
    private String person;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    Declaration(String reviewId, String person, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.reviewId = reviewId;
        this.person = person;
        this.declaredAt = at;
    }

    String person() {
        return person;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
