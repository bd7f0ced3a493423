package org.oks.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat in the panel of a gate that is open, as its member, or whoever stands in for them, sees it in a list.
 *
 * @param member the member whom the reader stands in for; null when they sit themselves
 * @param declared whether the reader has declared to have no conflict of interest
 * @param voted whether there is a vote from this seat on the newest pack
 * @param votesIn how many of the panel have voted on it
 * @param votesNeeded how many must have before the lead decides
 */
public record OpenSeat(
        String engagementId,
        int gate,
        int round,
        Instant submittedAt,
        SeatRole role,
        @Nullable String member,
        boolean declared,
        boolean voted,
        int votesIn,
        int votesNeeded) {
    /** True when nothing is owed from this seat now. */
    public boolean waits() {
        return declared && (role == SeatRole.LEAD ? votesIn < votesNeeded : voted);
    }
}
