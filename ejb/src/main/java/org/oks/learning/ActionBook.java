package org.oks.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementDirectory;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** How actions are written down, one by one or with their review. Callers hold the engagement and checked who asks. */
@ApplicationScoped
class ActionBook {
    @Inject
    ActionRepository actions;

    @Inject
    EngagementDirectory engagements;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Names everything that is wrong in these lines, each by its place in the list. */
    void check(InvalidInput.Checks checks, String engagementId, List<ActionLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Set<String> team = engagements.members(engagementId);
        Map<Integer, ReviewAction> there = byNumber(engagementId);
        for (int i = 0; i < lines.size(); i++) {
            ActionLine line = lines.get(i);
            ReviewAction action = line.number() == null ? null : there.get(line.number());
            if (!line.isEmpty()) {
                line.draft().check(checks, "actions[" + i + "].", team, action == null ? null : action.view());
            }
        }
    }

    /** @param there the action that it changes, null for a new one */
    void check(String engagementId, ActionDraft draft, @Nullable ReviewAction there) {
        InvalidInput.Checks checks = new InvalidInput.Checks();
        draft.check(checks, "", engagements.members(engagementId), there == null ? null : there.view());
        checks.done();
    }

    private Map<Integer, ReviewAction> byNumber(String engagementId) {
        return actions.of(engagementId).stream().collect(Collectors.toMap(ReviewAction::number, Function.identity()));
    }

    /**
     * Writes down what was checked: new lines are added, changed ones changed, the others stay as they are.
     *
     * @throws ChangedMeanwhile when somebody changed one of them since
     */
    void write(ActionReview review, List<ActionLine> lines, String by) {
        Map<Integer, ReviewAction> there = byNumber(review.engagementId());
        for (ActionLine line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            if (line.number() == null) {
                add(review, line.draft(), by);
                continue;
            }
            ReviewAction action = there.get(line.number());
            if (action == null || !action.isOf(review)) {
                throw new NotFound(Text.of("learning.no.action", line.number()));
            }
            if (!action.view().draft().equals(line.draft())) {
                change(action, line.version() == null ? -1 : line.version(), line.draft());
            }
        }
    }

    ReviewAction add(ActionReview review, ActionDraft checked, String by) {
        String engagementId = review.engagementId();
        ReviewAction action = new ReviewAction(review, actions.nextNumber(engagementId), checked, by, clock.instant());
        actions.add(action);
        actions.flush();
        audit.record("action.add", "action", action.id(), engagementId, null, action.view(), null);
        return action;
    }

    void change(ReviewAction action, long version, ActionDraft checked) {
        checkVersion(action, version);
        ActionView before = action.view();
        action.write(checked);
        audit.record("action.change", "action", action.id(), before.engagementId(), before, action.view(), null);
        actions.flush();
    }

    static void checkVersion(ReviewAction action, long version) {
        ChangedMeanwhile.check(Text.of("learning.the.action", action.number()), version, action.version());
    }
}
