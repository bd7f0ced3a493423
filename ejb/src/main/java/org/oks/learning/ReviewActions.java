package org.oks.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** What after reviews found to be done: who owes what by when, and saying that it is done or dropped. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ReviewActions {
    /** Open ones first, each by day; without a day last. */
    private static final Comparator<ActionView> SHOWN = Comparator.comparing(ActionView::isOpen)
            .reversed()
            .thenComparing(ActionView::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActionView::number);

    @Inject
    ActionRepository actions;

    @Inject
    ReviewRepository reviews;

    @Inject
    ActionBook book;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** All actions of the engagement, open ones first, by day. */
    public List<ActionView> list(String engagementId) {
        access.require(Act.SEE, engagementId);
        return actions.of(engagementId).stream()
                .map(ReviewAction::view)
                .sorted(SHOWN)
                .toList();
    }

    /** What the acting person owes, in all engagements that run, by day. */
    public Page<OwedAction> mine(Page.Request page) {
        return actions.owedBy(actor.get().id(), page);
    }

    /**
     * Adds an action to the after review of the phase that is open.
     *
     * @throws NotNow before that review is begun
     */
    public ActionView add(String engagementId, ActionDraft draft) {
        EngagementAccess.Standing standing = writable.hold(engagementId);
        book.check(engagementId, draft, null);
        Integer phase = standing.facts().phase();
        ActionReview after = ReviewPair.of(phase == null ? 1 : phase, reviews.ofPhases(engagementId))
                .after();
        if (after == null) {
            throw new NotNow(engagementId, Text.of("learning.action.no-review"));
        }
        return book.add(after, draft, standing.person()).view();
    }

    /**
     * Sharpens an action that is open.
     *
     * @param version the version that was edited
     * @throws org.oks.platform.ChangedMeanwhile when somebody changed it since
     */
    public ActionView change(String engagementId, int number, long version, ActionDraft draft) {
        writable.hold(engagementId);
        ReviewAction action = get(actions.find(engagementId, number), number);
        book.check(engagementId, draft, action);
        book.change(action, version, draft);
        return action.view();
    }

    /** Says that an action is done. */
    public ActionView done(String engagementId, int number, long version) {
        return settle(engagementId, number, version, ActionState.DONE, null);
    }

    /** Drops an action, with a reason that stays on record. */
    public ActionView drop(String engagementId, int number, long version, @Nullable String reason) {
        return settle(engagementId, number, version, ActionState.DROPPED, reason);
    }

    private ActionView settle(String engagementId, int number, long version, ActionState to, @Nullable String reason) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        Optional<ReviewAction> found = actions.find(engagementId, number);
        boolean own =
                found.filter(action -> action.isOwnedBy(standing.person())).isPresent();
        // an owner may be somebody on the team who writes nothing else
        if (!standing.may(Act.EDIT) && !(own && !standing.onTeam().isEmpty())) {
            throw new NotAllowed(Text.of("learning.action.not-yours"));
        }
        if (!Writable.WHILE.contains(standing.facts().status())) {
            throw new NotNow(engagementId, Text.of("learning.action.not-running"));
        }
        ReviewAction action = get(found, number);
        ActionBook.checkVersion(action, version);
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (to == ActionState.DROPPED) {
            new InvalidInput.Checks()
                    .text(why, "reason", 1000, Text.of("learning.action.reason-missing"))
                    .done();
        }
        ActionView before = action.view();
        action.settle(to, why, standing.person(), clock.instant());
        audit.record(
                to == ActionState.DONE ? "action.done" : "action.drop",
                "action",
                action.id(),
                engagementId,
                before,
                action.view(),
                why);
        actions.flush();
        return action.view();
    }

    private static ReviewAction get(Optional<ReviewAction> found, int number) {
        return found.orElseThrow(() -> new NotFound(Text.of("learning.no.action", number)));
    }
}
