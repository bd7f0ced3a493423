package org.oks.contribution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.gate.ScoringSeats;

/** What a reviewer found, with what the others gave it in the same round. */
record ScoredFinding(ScoringSeats.Found found, ScoredItem item) {
    boolean isAbout(@Nullable String claimId) {
        return Objects.equals(found.claimId(), claimId);
    }
}
