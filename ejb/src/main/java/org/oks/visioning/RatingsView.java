package org.oks.visioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;

/**
 * The ratings of the capacity risk by day.
 *
 * @param current what counts now, null while nobody has rated
 * @param better true when it is lower than at the baseline, which is not a claim
 */
public record RatingsView(List<RatingView> items, @Nullable SortRating current, boolean better) {
    public RatingsView {
        items = List.copyOf(items);
    }
}
