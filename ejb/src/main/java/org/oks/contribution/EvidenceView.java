package org.oks.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item of evidence as its readers see it. */
public record EvidenceView(
        String id,
        String claimId,
        String engagementId,
        long version,
        EvidenceKind kind,
        String title,
        @Nullable String text,
        @Nullable String link,
        @Nullable String fileHash,
        @Nullable String fileName,
        String source,
        @Nullable String locator,
        boolean main,
        Direction direction,
        ItemState state,
        String addedBy,
        Instant addedAt) {}
