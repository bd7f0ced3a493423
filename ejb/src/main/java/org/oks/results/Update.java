package org.oks.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that was measured in a period. It is entered as a draft, submitted, and approved or returned by somebody who did
 * not enter it. Only what is approved counts, and what is approved stays as it is.
 */
@Entity(name = "IndicatorUpdate")
@Table(name = "results_update")
class Update {
    @Id
    private String id;

    @Column(name = "indicator_id")
    private String indicatorId;

    @Column
    private int period;

    @Column
    private int number;

    @Column(name = "measured")
    private @Nullable BigDecimal value;

    @Column
    private @Nullable BigDecimal numerator;

    @Column
    private @Nullable BigDecimal denominator;

    @Column
    private String parts;

    @Column(name = "remark")
    private @Nullable String comment;

    @Enumerated(EnumType.STRING)
    @Column
    private UpdateStatus status;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "review_note")
    private @Nullable String reviewNote;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Update() {}

    @SuppressWarnings("NullAway.Init")
    Update(String indicatorId, int period, int number, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.indicatorId = indicatorId;
        this.period = period;
        this.number = number;
        this.enteredBy = by;
        this.enteredAt = at;
        this.status = UpdateStatus.DRAFT;
    }

    void say(UpdateDraft draft, IndicatorPlan plan, String by) {
        value = draft.counted(plan);
        numerator = draft.numerator();
        denominator = draft.denominator();
        parts = IndicatorJson.parts(draft.itsParts());
        comment = draft.comment();
        changedBy = by;
    }

    void submit() {
        status = UpdateStatus.PENDING_APPROVAL;
    }

    void approve(String by, Instant at, @Nullable String note) {
        settle(UpdateStatus.APPROVED, by, at, note);
    }

    void sendBack(String by, Instant at, @Nullable String note) {
        settle(UpdateStatus.RETURNED_FOR_REVISION, by, at, note);
    }

    private void settle(UpdateStatus to, String by, Instant at, @Nullable String note) {
        status = to;
        settledBy = by;
        settledAt = at;
        reviewNote = note;
    }

    /** True when this person entered it or changed it. */
    boolean isOf(String person) {
        return enteredBy.equals(person) || changedBy.equals(person);
    }

    String indicatorId() {
        return indicatorId;
    }

    int period() {
        return period;
    }

    int number() {
        return number;
    }

    UpdateStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    UpdateView view() {
        return new UpdateView(
                period,
                number,
                version,
                status,
                Decimals.plain(value),
                Decimals.plain(numerator),
                Decimals.plain(denominator),
                IndicatorJson.parts(parts),
                comment,
                enteredBy,
                enteredAt,
                changedBy,
                settledBy,
                settledAt,
                reviewNote);
    }
}
