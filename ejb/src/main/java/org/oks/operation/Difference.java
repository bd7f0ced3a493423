package org.oks.operation;

import org.jspecify.annotations.Nullable;

/**
 * What a newer list says otherwise in one column.
 *
 * @param before what stands here now, null for nothing
 * @param after what the list says, null for nothing
 * @param conflict true when a person here wrote what stands now: it stays, unless somebody takes the list's value
 */
public record Difference(
        ListColumn column,
        @Nullable String before,
        @Nullable String after,
        boolean conflict) {}
