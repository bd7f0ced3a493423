package org.oks.results;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for one node to lead to another.
 *
 * @param code such as A1; it stays with the assumption
 * @param note what its state rests on
 */
public record ChainAssumption(
        String code,
        String text,
        AssumptionState state,
        @Nullable String note) {}
