package org.oks.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Sector;

/**
 * What another engagement takes from an after review.
 *
 * @param phase 1 to 4; null when it looks back on the engagement as a whole
 * @param sameAgain what they would do the same next time
 * @param differently what they would do differently
 */
public record Lesson(
        String engagementId,
        String client,
        String country,
        Sector sector,
        @Nullable Integer phase,
        LocalDate heldOn,
        @Nullable String sameAgain,
        @Nullable String differently) {}
