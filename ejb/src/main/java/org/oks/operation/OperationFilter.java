package org.oks.operation;

import org.jspecify.annotations.Nullable;

/**
 * Which operations a list shows; null means any.
 *
 * @param text part of the name, or the beginning of a P-number
 * @param country two letters of ISO 3166
 * @param practice the Global Practice, as the list writes it
 */
public record OperationFilter(
        @Nullable String text,
        @Nullable String country,
        @Nullable String practice) {
    /** All operations. */
    public static final OperationFilter ALL = new OperationFilter(null, null, null);

    public OperationFilter {
        text = given(text);
        country = given(country);
        practice = given(practice);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
