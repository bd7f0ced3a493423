package org.oks.governance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.visioning.LearningDraft;
import org.oks.visioning.PlaybookElement;

/**
 * What is done about each learning challenge that the institution put first, the most important first; a challenge that
 * it no longer puts first comes last as long as it has actions.
 *
 * @param totals what all of it comes to, by currency, without what was dropped
 */
public record ActionPlan(List<ForChallenge> challenges, List<Money> totals) {
    /** Open ones first, each by day; without a day last. */
    private static final Comparator<PlanActionView> SHOWN = Comparator.comparing(PlanActionView::isOpen)
            .reversed()
            .thenComparing(action -> action.said().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanActionView::number);

    public ActionPlan {
        challenges = List.copyOf(challenges);
        totals = List.copyOf(totals);
    }

    /**
     * The actions of one challenge.
     *
     * @param first true while the institution puts it first
     * @param why what makes it hard, as the institution said
     */
    public record ForChallenge(
            PlaybookElement challenge,
            boolean first,
            @Nullable String why,
            List<PlanActionView> actions,
            List<Money> totals) {
        public ForChallenge {
            actions = List.copyOf(actions);
            totals = List.copyOf(totals);
        }
    }

    static ActionPlan of(List<LearningDraft.Challenge> prioritized, List<PlanActionView> actions) {
        List<ForChallenge> all = new ArrayList<>();
        prioritized.forEach(each -> all.add(of(each.element(), true, each.why(), actions)));
        actions.stream()
                .map(action -> action.said().challenge())
                .filter(each -> each != null && prioritized.stream().noneMatch(first -> first.element() == each))
                .distinct()
                .sorted()
                .forEach(each -> all.add(of(each, false, null, actions)));
        return new ActionPlan(all, Money.sums(actions));
    }

    private static ForChallenge of(
            PlaybookElement challenge, boolean first, @Nullable String why, List<PlanActionView> actions) {
        List<PlanActionView> own = actions.stream()
                .filter(action -> action.said().challenge() == challenge)
                .sorted(SHOWN)
                .toList();
        return new ForChallenge(challenge, first, why, own, Money.sums(own));
    }
}
