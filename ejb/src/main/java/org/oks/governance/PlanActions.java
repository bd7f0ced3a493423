package org.oks.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementDirectory;
import org.oks.engagement.EngagementLife;
import org.oks.engagement.NotNow;
import org.oks.engagement.Writable;
import org.oks.people.Act;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.LearningGoals;
import org.oks.visioning.LearningView;
import org.oks.visioning.PlaybookElement;

/** What is done about the learning challenges that the institution put first: who owes what by when, with which money. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PlanActions {
    @Inject
    RowRepository rows;

    @Inject
    OwedPlanActions owed;

    @Inject
    LearningGoals learning;

    @Inject
    EngagementDirectory engagements;

    @Inject
    EngagementLife life;

    @Inject
    Writable writable;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The plan, challenge by challenge. */
    public ActionPlan plan(String engagementId) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return ActionPlan.of(
                prioritized(engagementId),
                rows.of(PlanAction.class, engagementId).stream()
                        .map(each -> shown(each, names))
                        .toList());
    }

    /** One of its actions. */
    public PlanActionView view(String engagementId, int number) {
        boolean names = access.require(Act.SEE, engagementId).may(Act.SEE_NAMES);
        return shown(get(engagementId, number), names);
    }

    /** What the acting person owes, in all engagements that run, by day. */
    public Page<OwedPlanAction> mine(Page.Request page) {
        return owed.of(actor.get().id(), page);
    }

    /** Adds an action to the plan. */
    public PlanActionView add(String engagementId, PlanActionDraft draft) {
        String person = writable.hold(engagementId).person();
        draft.check(challenges(engagementId), engagements.members(engagementId));
        PlanAction action = new PlanAction(engagementId, rows.next(PlanAction.class, engagementId));
        action.say(draft, person, clock.instant());
        rows.add(action);
        return kept("plan-action.add", action, null, null);
    }

    /**
     * Says an open action anew. Its challenge and its owner may stay though the institution puts another first and the
     * owner has left.
     *
     * @param version the version that was edited
     * @throws ChangedMeanwhile when somebody changed it since
     */
    public PlanActionView change(String engagementId, int number, long version, PlanActionDraft draft) {
        String person = writable.hold(engagementId).person();
        PlanAction action = edited(engagementId, number, version);
        action.requireOpen();
        Set<PlaybookElement> challenges = challenges(engagementId);
        challenges.add(action.challenge());
        Set<String> owners = new HashSet<>(engagements.members(engagementId));
        if (action.owner() != null) {
            owners.add(action.owner());
        }
        draft.check(challenges, owners);
        PlanActionView before = action.view();
        action.say(draft, person, clock.instant());
        return kept("plan-action.change", action, before, null);
    }

    /** Says that an action is done. */
    public PlanActionView done(String engagementId, int number, long version) {
        return settle(engagementId, number, version, PlanState.DONE, null);
    }

    /** Drops an action, with a reason that stays on record. */
    public PlanActionView drop(String engagementId, int number, long version, @Nullable String reason) {
        return settle(engagementId, number, version, PlanState.DROPPED, reason);
    }

    private PlanActionView settle(
            String engagementId, int number, long version, PlanState to, @Nullable String reason) {
        life.hold(engagementId);
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        // an owner may be somebody on the team who writes nothing else
        boolean own = !standing.onTeam().isEmpty()
                && rows.find(PlanAction.class, engagementId, number)
                        .filter(each -> standing.person().equals(each.owner()))
                        .isPresent();
        if (!standing.may(Act.EDIT) && !own) {
            throw new NotAllowed(Text.of("governance.action.not-yours"));
        }
        if (!Writable.WHILE.contains(standing.facts().status())) {
            throw new NotNow(engagementId, Text.of("governance.action.not-running"));
        }
        PlanAction action = edited(engagementId, number, version);
        String why = KeptRow.said(reason);
        if (to == PlanState.DROPPED) {
            new InvalidInput.Checks()
                    .text(why, "reason", 1000, Text.of("governance.action.reason-missing"))
                    .done();
        }
        PlanActionView before = action.view();
        action.settle(to, why, standing.person(), clock.instant());
        return kept(to == PlanState.DONE ? "plan-action.done" : "plan-action.drop", action, before, why);
    }

    private PlanActionView kept(String act, PlanAction action, @Nullable PlanActionView before, @Nullable String why) {
        rows.flush();
        audit.record(
                act,
                "plan-action",
                action.id(),
                action.engagementId(),
                before == null ? null : before.withoutName(),
                action.view().withoutName(),
                why);
        return action.view();
    }

    private PlanAction edited(String engagementId, int number, long version) {
        PlanAction action = get(engagementId, number);
        ChangedMeanwhile.check(Text.of("governance.the.action", number), version, action.version());
        return action;
    }

    private PlanAction get(String engagementId, int number) {
        return rows.get(PlanAction.class, engagementId, number, Text.of("governance.no.action", number));
    }

    private List<LearningDraft.Challenge> prioritized(String engagementId) {
        return learning.find(engagementId).map(LearningView::challenges).orElse(List.of());
    }

    private Set<PlaybookElement> challenges(String engagementId) {
        Set<PlaybookElement> all = EnumSet.noneOf(PlaybookElement.class);
        prioritized(engagementId).forEach(each -> all.add(each.element()));
        return all;
    }

    private static PlanActionView shown(PlanAction action, boolean names) {
        return names ? action.view() : action.view().withoutName();
    }
}
