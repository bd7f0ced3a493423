package org.oks.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Which engagements a list shows; null means any.
 *
 * @param operation P-number of the lending operation that they support
 * @param text part of the client's or operation's name, or a whole id or P-number
 */
public record EngagementFilter(
        @Nullable EngagementStatus status,
        @Nullable Integer phase,
        @Nullable String country,
        @Nullable String operation,
        @Nullable String text) {
    /** All engagements. */
    public static final EngagementFilter ALL = new EngagementFilter(null, null, null, null, null);

    public EngagementFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        country = country == null || country.isBlank() ? null : country;
        operation = operation == null || operation.isBlank() ? null : operation.strip();
    }
}
