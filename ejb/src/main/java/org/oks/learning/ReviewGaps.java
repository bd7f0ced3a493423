package org.oks.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/** What the reviews of a phase lack before they count as held. A review is saved whatever it lacks. */
final class ReviewGaps {
    private ReviewGaps() {}

    /** What a before review lacks; everything, when there is none. */
    static List<Item> before(@Nullable ActionReview before, LocalDate today) {
        if (before == null) {
            return List.of(new Item("heldOn", Text.of("learning.before.none")));
        }
        List<Item> gaps = common(before, today);
        LocalDate afterOn = before.afterOn();
        LocalDate heldOn = before.heldOn();
        if (afterOn == null) {
            gaps.add(new Item("afterOn", Text.of("learning.after-on-missing")));
        } else if (heldOn != null && afterOn.isBefore(heldOn)) {
            gaps.add(new Item("afterOn", Text.of("learning.after-on-early")));
        }
        return gaps;
    }

    /** What an after review lacks: of its own, of its pair, and of the actions it found. */
    static List<Item> after(
            @Nullable ActionReview after,
            @Nullable ActionReview before,
            List<ReviewAction> actions,
            Set<String> team,
            LocalDate today) {
        if (after == null) {
            return List.of(new Item("heldOn", Text.of("learning.after.none")));
        }
        List<Item> gaps = common(after, today);
        if (before == null || !before.id().equals(after.pairedWith())) {
            gaps.add(new Item("pair", Text.of("learning.unpaired")));
        } else if (isBefore(after.heldOn(), before.heldOn())) {
            gaps.add(new Item("heldOn", Text.of("learning.after-before-before")));
        }
        for (ReviewAction action : actions) {
            gaps.addAll(action.gaps(team));
        }
        return gaps;
    }

    private static List<Item> common(ActionReview review, LocalDate today) {
        List<Item> gaps = new ArrayList<>();
        LocalDate heldOn = review.heldOn();
        if (heldOn == null) {
            gaps.add(new Item("heldOn", Text.of("learning.day-missing")));
        } else if (heldOn.isAfter(today)) {
            gaps.add(new Item("heldOn", Text.of("learning.day-in-future")));
        }
        if (review.participants() == null) {
            gaps.add(new Item("participants", Text.of("learning.participants-missing")));
        }
        review.unanswered().forEach(question -> gaps.add(new Item(question.name(), missing(question))));
        return gaps;
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }

    static Text missing(Question question) {
        return switch (question) {
            case INTENDED -> Text.of("learning.intended-missing");
            case MEASURES -> Text.of("learning.measures-missing");
            case CHALLENGES -> Text.of("learning.challenges-missing");
            case LEARNED -> Text.of("learning.learned-missing");
            case SUCCESS -> Text.of("learning.success-missing");
            case ACTUAL -> Text.of("learning.actual-missing");
            case CAUSES -> Text.of("learning.causes-missing");
            case SAME_AGAIN -> Text.of("learning.same-missing");
            case DIFFERENTLY -> Text.of("learning.differently-missing");
        };
    }
}
