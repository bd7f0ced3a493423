package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A span of time of an indicator with its target. It is locked until a lead or a manager opens it; from then on values are
 * entered in it, and its days and target stay as they are.
 */
@Entity
@Table(name = "results_period")
class Period {
    @Id
    private String id;

    @Column(name = "indicator_id")
    private String indicatorId;

    @Column
    private int number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column
    private @Nullable BigDecimal target;

    @Column(name = "target_comment")
    private @Nullable String targetComment;

    @Column(name = "opened_by")
    private @Nullable String openedBy;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    @SuppressWarnings("NullAway.Init")
    Period(String indicatorId, int number, PeriodPlan plan) {
        this.id = UUID.randomUUID().toString();
        this.indicatorId = indicatorId;
        this.number = number;
        say(plan);
    }

    void say(PeriodPlan plan) {
        startsOn = Objects.requireNonNull(plan.startsOn());
        endsOn = Objects.requireNonNull(plan.endsOn());
        target = plan.target();
        targetComment = plan.targetComment();
    }

    void open(String by, Instant at) {
        openedBy = by;
        openedAt = at;
    }

    boolean isOpen() {
        return openedAt != null;
    }

    String indicatorId() {
        return indicatorId;
    }

    int number() {
        return number;
    }

    @Nullable
    String openedBy() {
        return openedBy;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    PeriodPlan plan() {
        return new PeriodPlan(number, startsOn, endsOn, target, targetComment);
    }
}
