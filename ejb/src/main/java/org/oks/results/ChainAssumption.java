package org.oks.results;

import org.jspecify.annotations.Nullable;

/**
 * What must hold for one node to lead to another.
 *
 * @param code such as A1; it stays with the assumption
 * @param note what its state rests on
 * @param movedBy the hypothesis that was tried and whose outcome its state follows, such as T1.H2; null where the team
 *     says the state itself
 */
public record ChainAssumption(
        String code,
        String text,
        AssumptionState state,
        @Nullable String note,
        @Nullable String movedBy) {
    /** One whose state the team says itself. */
    ChainAssumption(String code, String text, AssumptionState state, @Nullable String note) {
        this(code, text, state, note, null);
    }

    /** The same in another state, which follows what moved it. */
    ChainAssumption moved(AssumptionState to, @Nullable String by) {
        return new ChainAssumption(code, text, to, note, by);
    }
}
