package org.oks.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The closing review as it was recorded, or the reason why it was waived. */
public record ClosingView(ClosingReview review, @Nullable String waivedReason, String recordedBy, Instant recordedAt) {}
