package org.oks.gate;

import java.util.Optional;
import java.util.Set;

/** Who may score at a gate, for the room that keeps the scores. */
public interface ScoringSeats {
    /**
     * The seat from which the acting person scores.
     *
     * @param authorsOfItem who wrote what is to be scored: they never score it themselves
     * @throws BarredFromGate when separation of duties, a missing seat or a missing declaration bars them
     * @throws org.oks.engagement.NotNow when the gate is not open
     */
    Seat require(String engagementId, int gate, Set<String> authorsOfItem);

    /** The round that is open at the gate, if there is one. */
    Optional<OpenRound> open(String engagementId, int gate);

    /** Who gave their seat in a round back: what they scored does not count. */
    Set<String> recused(String reviewId);

    /** A seat in the panel of a round. */
    record Seat(String reviewId, String person) {}

    /** A round that is open. */
    record OpenRound(String reviewId) {}
}
