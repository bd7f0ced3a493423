package org.oks.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;

/** The two reviews around one phase, as far as they are written, and the actions of the second. */
record ReviewPair(
        int phase,
        @Nullable ActionReview before,
        @Nullable ActionReview after,
        List<ReviewAction> actions,
        Set<String> team) {
    ReviewPair {
        actions = List.copyOf(actions);
        team = Set.copyOf(team);
    }

    /**
     * Those of one phase among reviews and actions of an engagement.
     *
     * @param team who can own an action now
     */
    static ReviewPair of(int phase, List<ActionReview> reviews, List<ReviewAction> actions, Set<String> team) {
        return new ReviewPair(
                phase,
                find(phase, ReviewKind.BAR, reviews),
                find(phase, ReviewKind.AAR, reviews),
                actions.stream().filter(action -> action.phase() == phase).toList(),
                team);
    }

    /** The two reviews alone. */
    static ReviewPair of(int phase, List<ActionReview> reviews) {
        return of(phase, reviews, List.of(), Set.of());
    }

    private static @Nullable ActionReview find(int phase, ReviewKind kind, List<ActionReview> reviews) {
        return reviews.stream()
                .filter(review -> review.kind() == kind && Objects.equals(review.phase(), phase))
                .findFirst()
                .orElse(null);
    }

    List<Item> missingBefore(LocalDate today) {
        return ReviewGaps.before(before, today);
    }

    List<Item> missingAfter(LocalDate today) {
        return ReviewGaps.after(after, before, actions, team, today);
    }

    /** True when both were held, and the second answers the first. */
    boolean isPaired(LocalDate today) {
        return missingBefore(today).isEmpty() && missingAfter(today).isEmpty();
    }

    /** What the after review carried over and says otherwise now. */
    List<Question> differing() {
        ActionReview first = before;
        ActionReview second = after;
        return first == null || second == null
                ? List.of()
                : second.kind().carried().stream()
                        .filter(question -> !Objects.equals(first.said(question), second.said(question)))
                        .toList();
    }

    ReviewPairView view(LocalDate today) {
        return new ReviewPairView(
                phase,
                before == null ? null : before.view(),
                after == null ? null : after.view(),
                isPaired(today),
                differing(),
                actions.stream().map(ReviewAction::view).toList());
    }
}
