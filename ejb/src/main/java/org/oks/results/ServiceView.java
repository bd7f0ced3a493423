package org.oks.results;

import java.time.Instant;

/** Something that was delivered, as its readers see it. */
public record ServiceView(
        String engagementId,
        int number,
        long version,
        ServiceDraft said,
        boolean withdrawn,
        String changedBy,
        Instant changedAt) {}
