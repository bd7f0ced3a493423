package org.oks.visioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which of the ratings of an engagement count, and how far each lies from the first. */
final class RatedSteps {
    private final List<RiskRating> all;
    private final TreeMap<LocalDate, RiskRating> byDay = new TreeMap<>();

    /** @param recorded in the order in which they were recorded: of one day the last counts, so that a slip is mended */
    RatedSteps(List<RiskRating> recorded) {
        this.all = List.copyOf(recorded);
        all.stream().filter(RiskRating::isStanding).forEach(rating -> byDay.put(rating.ratedOn(), rating));
    }

    @Nullable
    RiskRating baseline() {
        Map.Entry<LocalDate, RiskRating> first = byDay.firstEntry();
        return first == null ? null : first.getValue();
    }

    @Nullable
    RiskRating latest() {
        Map.Entry<LocalDate, RiskRating> last = byDay.lastEntry();
        return last == null ? null : last.getValue();
    }

    /** True when a rating that stands was recorded in this phase. */
    boolean ratedIn(int phase) {
        return all.stream().anyMatch(rating -> rating.isStanding() && rating.phase() == phase);
    }

    /** All of them by day. */
    List<RatingView> views() {
        List<RiskRating> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(RiskRating::ratedOn));
        return inOrder.stream().map(this::view).toList();
    }

    RatingView view(RiskRating rating) {
        RiskRating first = baseline();
        Integer change = first == null || rating == first || !rating.isStanding()
                ? null
                : rating.rating().ordinal() - first.rating().ordinal();
        return rating.view(byDay.get(rating.ratedOn()) == rating, change);
    }
}
