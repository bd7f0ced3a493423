package org.oks.results;

import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of an indicator on one point.
 *
 * @param good null until somebody said
 * @param note why; asked for where it is not good
 */
public record Judgement(
        QualityPoint point,
        @Nullable Boolean good,
        @Nullable String note) {
    boolean isGiven() {
        return good != null && (good || note != null && !note.isBlank());
    }
}
