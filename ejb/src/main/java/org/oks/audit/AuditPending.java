package org.oks.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An event that the sealer has not linked yet. Verification does not rest on this list: it looks for events without link. */
@Entity
@Table(name = "audit_pending")
class AuditPending {
    @Id
    @Column(name = "event_id")
    private String eventId;

    @SuppressWarnings("NullAway.Init")
    protected AuditPending() {}

    AuditPending(String eventId) {
        this.eventId = eventId;
    }
}
