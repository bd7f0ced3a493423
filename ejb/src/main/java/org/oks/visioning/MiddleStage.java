package org.oks.visioning;

import java.util.List;
import java.util.Optional;

/** The stage in the middle of what several said: half of them, or more, put it there or higher, and as many there or lower. */
final class MiddleStage {
    private MiddleStage() {}

    /** Between two in the middle the lower one: a doubt counts against the institution's own praise. Empty of nothing. */
    static Optional<MaturityStage> of(List<MaturityStage> said) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.stream().sorted().toList().get((said.size() - 1) / 2));
    }
}
