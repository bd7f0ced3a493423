package org.oks.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    public List<String> missingParts() {
        List<String> missing = new ArrayList<>();
        addIfBlank(missing, ourPart, "our part");
        addIfBlank(missing, othersPart, "others' part");
        addIfBlank(missing, rival, "a rival explanation");
        return missing;
    }

    private static void addIfBlank(List<String> missing, @Nullable String part, String name) {
        if (part == null || part.isBlank()) {
            missing.add(name);
        }
    }
}
