package org.oks.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** A contribution claim as its readers see it. */
public record ClaimView(
        String id,
        String engagementId,
        int number,
        int phase,
        long version,
        String statement,
        String whoChanged,
        @Nullable String ourPart,
        @Nullable String othersPart,
        @Nullable String rival,
        ItemState state,
        String author,
        Instant recordedAt,
        Instant changedAt) {
    /** How people call it: C and its number in the engagement. */
    public String code() {
        return "C" + number;
    }

    /** Which of the three parts are not said yet. */
    public List<Text> missingParts() {
        List<Text> missing = new ArrayList<>();
        addIfBlank(missing, ourPart, Text.of("contribution.part.ours"));
        addIfBlank(missing, othersPart, Text.of("contribution.part.others"));
        addIfBlank(missing, rival, Text.of("contribution.part.rival"));
        return missing;
    }

    private static void addIfBlank(List<Text> missing, @Nullable String part, Text name) {
        if (part == null || part.isBlank()) {
            missing.add(name);
        }
    }
}
