package org.oks.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A line of a gate's readiness list that a manager let pass, with the reason. It stays on record with the gate. */
@Entity
@IdClass(Waiver.Key.class)
@Table(name = "gate_waiver")
class Waiver {
    /** Which line of which gate. */
    record Place(String engagementId, int gate, String check) {}

    /** The same, as the entity manager asks for it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("NullAway.Init")
        String engagementId;

        int gate;

        @SuppressWarnings("NullAway.Init")
        String check;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.gate == gate
                    && key.engagementId.equals(engagementId)
                    && key.check.equals(check);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(engagementId, gate, check);
        }
    }

    @Id
    @Column(name = "engagement_id")
    private String engagementId;

    @Id
    @Column
    private int gate;

    @Id
    @Column(name = "check_id")
    private String check;

    @Column
    private String reason;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(Place place, String reason, String by, Instant at) {
        this.engagementId = place.engagementId();
        this.gate = place.gate();
        this.check = place.check();
        this.reason = reason;
        this.waivedBy = by;
        this.waivedAt = at;
    }

    String check() {
        return check;
    }

    String reason() {
        return reason;
    }

    WaiverView view() {
        return new WaiverView(gate, check, reason, waivedBy, waivedAt);
    }
}
