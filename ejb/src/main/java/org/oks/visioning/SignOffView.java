package org.oks.visioning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the client's leader signed off, as its readers see it. */
public record SignOffView(
        String engagementId,
        long version,
        @Nullable String leader,
        @Nullable String function,
        @Nullable LocalDate signedOn,
        @Nullable String link,
        @Nullable String fileHash,
        @Nullable String fileName,
        String changedBy,
        Instant changedAt) {}
