package org.oks.contribution;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One text that a claim or an item of evidence had, or has.
 *
 * @param number 1 for the first text
 * @param version the version of the thing while the text stood; of the last text, the one that stands now
 * @param withheld true when this reader may not read it; then it says nothing, and not who wrote it
 * @param members what it said, by the names that a request uses
 */
public record VersionView(
        int number,
        long version,
        @Nullable String writtenBy,
        Instant writtenAt,
        boolean withheld,
        Map<String, String> members) {
    public VersionView {
        members = Map.copyOf(members);
    }
}
