package org.oks.learning;

import java.time.Instant;

/**
 * An entry of an emergent learning table as its readers see it.
 *
 * @param code how people call it, such as H2
 */
public record EntryView(
        String code,
        long version,
        Quadrant quadrant,
        EntryDraft said,
        String recordedBy,
        Instant recordedAt,
        String changedBy,
        Instant changedAt) {}
