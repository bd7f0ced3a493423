package org.oks.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to learn from when a phase opens.
 *
 * @param last the after review of the phase before; null where there is none
 * @param open actions that are still owed, by day
 * @param elsewhere what other engagements of the same sector or country take from their phases, the newest first
 */
public record PhaseLessons(@Nullable ReviewView last, List<ActionView> open, List<Lesson> elsewhere) {
    public PhaseLessons {
        open = List.copyOf(open);
        elsewhere = List.copyOf(elsewhere);
    }
}
