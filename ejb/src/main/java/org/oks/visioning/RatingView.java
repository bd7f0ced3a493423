package org.oks.visioning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.SortRating;

/**
 * A rating of the capacity risk as its readers see it.
 *
 * @param phase the phase in which it was recorded, 1 to 4
 * @param counts false when it was withdrawn, or another rating of the same day was recorded after it
 * @param change how far it lies from the baseline, in steps of the scale; below zero is better; null for the baseline
 * @param withdrawnBy who said that it was recorded wrongly, null while it stands
 */
public record RatingView(
        String id,
        String engagementId,
        int phase,
        SortRating rating,
        LocalDate ratedOn,
        RatingSource source,
        @Nullable String documentTitle,
        @Nullable String link,
        @Nullable String fileHash,
        @Nullable String fileName,
        @Nullable String rationale,
        boolean counts,
        @Nullable Integer change,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause) {
    /** True for the rating with which all others are compared. */
    public boolean isBaseline() {
        return counts && change == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
