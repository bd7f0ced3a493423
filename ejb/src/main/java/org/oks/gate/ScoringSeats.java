package org.oks.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** What reviewers found in a round: it is scored as evidence is, by the others. */
    List<Found> findings(String reviewId);

    /**
     * A reviewer's finding, as scoring needs it.
     *
     * @param claimId the claim it speaks of, null when it speaks of the whole
     * @param hash of what it says; it never changes
     * @param author who found it
     * @param authors the same person, and whoever acts from the same seat: they do not score it
     * @param owed whether the panel has anybody else, who then owes it a score
     */
    record Found(
            String id,
            String code,
            @Nullable String claimId,
            boolean against,
            String title,
            String hash,
            String author,
            Set<String> authors,
            boolean owed) {
        public Found {
            authors = Set.copyOf(authors);
        }
    }

    /** A seat in the panel of a round. */
    record Seat(String reviewId, String person) {}

    /** A round that is open. */
    record OpenRound(String reviewId) {}
}
