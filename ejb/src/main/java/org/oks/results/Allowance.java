package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a manager lets an engagement have more core indicators than usual, and why. */
@Entity
@Table(name = "results_allowance")
class Allowance {
    @Id
    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int most;

    @Column
    private String reason;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Allowance() {}

    @SuppressWarnings("NullAway.Init")
    Allowance(String engagementId) {
        this.engagementId = engagementId;
    }

    void give(int most, String reason, String by, Instant at) {
        this.most = most;
        this.reason = reason.strip();
        this.givenBy = by;
        this.givenAt = at;
    }

    int most() {
        return most;
    }

    AllowanceView view() {
        return new AllowanceView(most, reason, givenBy, givenAt);
    }
}
