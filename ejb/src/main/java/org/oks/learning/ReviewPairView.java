package org.oks.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two reviews around one phase as their readers see them.
 *
 * @param before null before it is begun
 * @param after null before it is begun
 * @param paired true when both were held and the second answers the first
 * @param differing what the after review took over from the before review and says otherwise now
 * @param actions what the after review found to be done
 */
public record ReviewPairView(
        int phase,
        @Nullable ReviewView before,
        @Nullable ReviewView after,
        boolean paired,
        List<Question> differing,
        List<ActionView> actions) {
    public ReviewPairView {
        differing = List.copyOf(differing);
        actions = List.copyOf(actions);
    }
}
