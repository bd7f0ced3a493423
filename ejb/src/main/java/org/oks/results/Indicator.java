package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the few measures by which an engagement is followed. The team says what it measures and judges it, a lead opens
 * its periods one by one, values are entered and approved. It can be withdrawn; it is never deleted.
 */
@Entity
@Table(name = "results_indicator")
class Indicator {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column
    private int number;

    @Embedded
    private IndicatorWords words;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    Indicator(String engagementId, int number, IndicatorPlan plan, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = engagementId;
        this.number = number;
        this.words = new IndicatorWords(plan);
        this.changedBy = by;
        this.changedAt = at;
    }

    void say(IndicatorPlan plan, String by, Instant at) {
        words = new IndicatorWords(plan);
        changedBy = by;
        changedAt = at;
    }

    void withdraw(String by, Instant at) {
        withdrawnAt = at;
        changedBy = by;
        changedAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String id() {
        return id;
    }

    String engagementId() {
        return engagementId;
    }

    int number() {
        return number;
    }

    String code() {
        return "K" + number;
    }

    @Nullable
    String node() {
        return words.node();
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    IndicatorPlan plan(List<PeriodPlan> periods) {
        return words.plan(periods);
    }
}
