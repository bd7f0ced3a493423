package org.oks.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.NotNow;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/**
 * What an after review found to be done. It is sharpened while it is open; its owner, or a team mate, says that it is
 * done, or it is dropped with a reason. Then it stays as it is.
 */
@Entity
@Table(name = "learning_action")
class ReviewAction {
    @Id
    private String id;

    @Column(name = "engagement_id")
    private String engagementId;

    @Column(name = "review_id")
    private String reviewId;

    @Column
    private int phase;

    @Column
    private int number;

    @Column
    private String text;

    @Column
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column
    private ActionState state;

    @Column
    private @Nullable String reason;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    @Column
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewAction() {}

    /** @param review the after review of a phase */
    ReviewAction(ActionReview review, int number, ActionDraft checked, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.engagementId = review.engagementId();
        this.reviewId = review.id();
        this.phase = Objects.requireNonNull(review.phase());
        this.number = number;
        this.text = Objects.requireNonNull(checked.text());
        this.owner = checked.owner();
        this.dueOn = checked.dueOn();
        this.state = ActionState.OPEN;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** @throws NotNow once it is done or dropped */
    void write(ActionDraft checked) {
        requireOpen();
        text = Objects.requireNonNull(checked.text());
        owner = checked.owner();
        dueOn = checked.dueOn();
    }

    /** @throws NotNow once it is done or dropped */
    void settle(ActionState to, @Nullable String why, String by, Instant at) {
        requireOpen();
        state = to;
        reason = why;
        settledBy = by;
        settledAt = at;
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw new NotNow(engagementId, Text.of("learning.action.stays", number));
        }
    }

    /**
     * Without an owner and a day nobody does it: its review is not held before it has both, or is settled. An owner who
     * left the team does it no more.
     */
    List<Item> gaps(Set<String> team) {
        List<Item> gaps = new ArrayList<>();
        if (state == ActionState.OPEN && owner == null) {
            gaps.add(new Item("action-" + number, Text.of("learning.action.owner-missing", number)));
        } else if (state == ActionState.OPEN && !team.contains(owner)) {
            gaps.add(new Item("action-" + number, Text.of("learning.action.owner-left", number)));
        }
        if (state == ActionState.OPEN && dueOn == null) {
            gaps.add(new Item("action-" + number, Text.of("learning.action.day-missing", number)));
        }
        return gaps;
    }

    String id() {
        return id;
    }

    int phase() {
        return phase;
    }

    int number() {
        return number;
    }

    boolean isOf(ActionReview review) {
        return review.id().equals(reviewId);
    }

    boolean isOwnedBy(String person) {
        return person.equals(owner);
    }

    boolean isOpen() {
        return state == ActionState.OPEN;
    }

    long version() {
        return version;
    }

    ActionView view() {
        return new ActionView(
                engagementId,
                number,
                phase,
                version,
                text,
                owner,
                dueOn,
                state,
                reason,
                settledBy,
                settledAt,
                recordedBy);
    }
}
