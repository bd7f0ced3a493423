package org.oks.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's finding, as its readers see it.
 *
 * @param claimId the claim it speaks of, null when it speaks of the whole
 * @param against true when it speaks against
 * @param author null where the reader sees roles only
 * @param onBehalfOf the member of the panel for whom a stand-in found it
 */
public record FindingView(
        String id,
        String code,
        @Nullable String claimId,
        boolean against,
        String title,
        String text,
        @Nullable String author,
        @Nullable String onBehalfOf,
        Instant foundAt) {
    FindingView withoutAuthor() {
        return new FindingView(id, code, claimId, against, title, text, null, null, foundAt);
    }
}
