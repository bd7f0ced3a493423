package org.oks.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer gave an item of evidence.
 *
 * @param itemHash the item as it was then
 * @param counts false when the item changed since: it is to be scored again
 * @param scoredAt null in what the record of a decision holds
 * @param answered for a contradicting item: what else is there answers it
 */
public record ScoreView(
        String itemId,
        String itemHash,
        boolean counts,
        String scorer,
        int plausibility,
        int uniqueness,
        int triangulation,
        int transparency,
        int independence,
        boolean answered,
        @Nullable String remark,
        @Nullable Instant scoredAt,
        long version) {
    Marks marks() {
        return Marks.of(plausibility, uniqueness, triangulation, transparency, independence);
    }
}
