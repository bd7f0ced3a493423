package org.oks.learning;

import org.jspecify.annotations.Nullable;

/**
 * A line of an after review's actions.
 *
 * @param number of an action that is there, null for a new one
 * @param version the version that was edited, null for a new one
 */
public record ActionLine(@Nullable Integer number, @Nullable Long version, ActionDraft draft) {
    /** True when it says nothing and so counts for nothing. */
    boolean isEmpty() {
        return number == null && draft.isBlank();
    }
}
