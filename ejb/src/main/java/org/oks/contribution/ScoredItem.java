package org.oks.contribution;

import java.util.List;
import java.util.Optional;

/**
 * An item of evidence, or a finding, with what reviewers gave it in one round.
 *
 * @param scores all, those among them that no longer count
 */
record ScoredItem(WeighedItem item, List<ScoreView> scores) {
    ScoredItem {
        scores = List.copyOf(scores);
    }

    /** The scores that were given to the item as it is now. */
    List<ScoreView> counting() {
        return scores.stream().filter(ScoreView::counts).toList();
    }

    boolean isScored() {
        return scores.stream().anyMatch(ScoreView::counts);
    }

    Marks median() {
        return Marks.median(counting().stream().map(ScoreView::marks).toList());
    }

    /** A contradicting item that no reviewer marked as answered, scored or not. */
    boolean isUnanswered() {
        return item.against() && counting().stream().noneMatch(ScoreView::answered);
    }

    Optional<ScoreView> of(String person) {
        return scores.stream().filter(score -> score.scorer().equals(person)).findFirst();
    }

    /** True while the person has not scored it in its present state. */
    boolean owedBy(String person) {
        return item.owedBy(person) && of(person).filter(ScoreView::counts).isEmpty();
    }
}
