package org.oks.gate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * A round of a gate as its reader may see it: what is to be judged, by whom, how far they are, and what this reader may
 * do.
 *
 * @param pack what is weighed; null for rounds from before there were packs
 * @param changes what changed since the pack was made; the round is stale when there is any
 * @param bar what the reviewers' scores come to
 * @param panel everybody who was appointed, the lead first; empty before a manager did
 * @param votesNeeded how many must have voted before the lead decides
 * @param votesIn how many have, on the newest pack
 * @param proposal what the decision table proposes now; null while the round has no panel or is decided
 * @param decisions what was signed in this round, a hold before the end among it
 * @param mine what this reader does here
 */
public record ReviewDesk(
        GateReviewView review,
        Readiness readiness,
        Readiness bar,
        @Nullable PackView pack,
        List<PackChange> changes,
        List<SeatView> panel,
        int votesNeeded,
        int votesIn,
        @Nullable Proposal proposal,
        List<DecisionView> decisions,
        List<ConditionView> conditions,
        List<WaiverView> waivers,
        Mine mine) {
    public ReviewDesk {
        changes = List.copyOf(changes);
        panel = List.copyOf(panel);
        decisions = List.copyOf(decisions);
        conditions = List.copyOf(conditions);
        waivers = List.copyOf(waivers);
    }

    /** True when something changed since the pack was made. */
    public boolean stale() {
        return !changes.isEmpty();
    }

    /**
     * A seat in the panel.
     *
     * @param person null where this reader sees roles only
     * @param voted whether its member has voted on the newest pack
     * @param votes the member's votes that this reader may see, in order
     */
    public record SeatView(
            SeatRole role,
            @Nullable String person,
            boolean declared,
            @Nullable Instant recusedAt,
            boolean voted,
            List<VoteView> votes) {
        public SeatView {
            votes = List.copyOf(votes);
        }
    }

    /**
     * What this reader does here.
     *
     * @param barred why they may not judge; null when they may
     * @param seat their seat, or that of the member whom they stand in for; null when they have none
     * @param member the member whom they stand in for; null when they sit themselves
     * @param declared whether they declared to have no conflict of interest
     * @param voted whether they have voted on the newest pack
     * @param owed how many items they have not scored in their present state
     * @param appoints whether they may appoint the panel
     */
    public record Mine(
            @Nullable Text barred,
            @Nullable SeatRole seat,
            @Nullable String member,
            boolean declared,
            boolean voted,
            int owed,
            boolean appoints) {
        /** True when what is weighed is open to them as a member of the panel. */
        public boolean weighs() {
            return seat != null && declared && barred == null;
        }
    }
}
