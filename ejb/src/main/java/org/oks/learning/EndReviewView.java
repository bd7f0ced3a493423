package org.oks.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the review at an engagement's end was settled.
 *
 * @param review null when it was waived
 * @param waivedReason null when it was held
 */
public record EndReviewView(
        @Nullable ReviewView review, @Nullable String waivedReason, String settledBy, Instant settledAt) {}
