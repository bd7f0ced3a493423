package org.oks.engagement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done in a phase, as its readers see it. */
public record WorkView(
        String engagementId,
        int phase,
        long version,
        String whatWasDone,
        LocalDate doneOn,
        String doneBy,
        @Nullable String link,
        @Nullable String fileHash,
        @Nullable String fileName,
        String recordedBy,
        Instant recordedAt) {}
