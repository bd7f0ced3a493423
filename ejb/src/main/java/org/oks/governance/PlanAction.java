package org.oks.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.NotNow;
import org.oks.platform.Text;
import org.oks.visioning.PlaybookElement;

/**
 * What is to be done about a learning challenge that the institution put first. It is said anew while it is open; then it
 * is done, or dropped for a reason, and stays as it is.
 */
@Entity
@Table(name = "governance_action")
class PlanAction extends KeptRow {
    @Enumerated(EnumType.STRING)
    @Column
    private PlaybookElement challenge;

    @Column
    private String what;

    @Column
    private @Nullable String owner;

    @Column(name = "owner_name")
    private @Nullable String ownerName;

    @Column(name = "start_on")
    private @Nullable LocalDate startOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column
    private PlanState state = PlanState.PLANNED;

    @Column
    private @Nullable String reason;

    @Column
    private @Nullable BigDecimal amount;

    @Column
    private @Nullable String currency;

    @Column
    private @Nullable String funding;

    @Enumerated(EnumType.STRING)
    @Column(name = "element_type")
    private @Nullable GovernanceElementType element;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanAction() {}

    @SuppressWarnings("NullAway.Init")
    PlanAction(String engagementId, int number) {
        super(engagementId, number);
    }

    /** @throws NotNow once it is done or dropped */
    void say(PlanActionDraft checked, String by, Instant at) {
        requireOpen();
        challenge = Objects.requireNonNull(checked.challenge());
        what = Objects.requireNonNull(checked.what());
        owner = checked.owner();
        ownerName = checked.ownerName();
        startOn = checked.startOn();
        dueOn = checked.dueOn();
        state = Objects.requireNonNullElse(checked.state(), PlanState.PLANNED);
        amount = checked.amount();
        currency = checked.amount() == null ? null : checked.currency();
        funding = checked.funding();
        element = checked.element();
        changed(by, at);
    }

    /** @throws NotNow once it is done or dropped */
    void settle(PlanState to, @Nullable String why, String by, Instant at) {
        requireOpen();
        state = to;
        reason = why;
        settledBy = by;
        settledAt = at;
        changed(by, at);
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new NotNow(engagementId(), Text.of("governance.action.stays", number()));
        }
    }

    PlaybookElement challenge() {
        return challenge;
    }

    @Nullable
    String owner() {
        return owner;
    }

    PlanState state() {
        return state;
    }

    PlanActionView view() {
        return new PlanActionView(
                engagementId(),
                number(),
                version(),
                new PlanActionDraft(
                        challenge, what, owner, ownerName, startOn, dueOn, state, amount, currency, funding, element),
                state,
                reason,
                settledBy,
                settledAt,
                changedBy(),
                changedAt());
    }
}
