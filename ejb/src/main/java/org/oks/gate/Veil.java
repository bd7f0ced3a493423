package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oks.engagement.EngagementAccess;

/** Who sees what of a panel while its gate is open: the team sees roles, and nobody is led by votes before their own. */
@ApplicationScoped
class Veil {
    @Inject
    PanelRepository panels;

    @Inject
    Seats seats;

    @Inject
    Proposing proposing;

    /** True when this reader sees roles instead of names: the team's own people, until the gate is decided. */
    boolean over(EngagementAccess.Standing standing, GateReview review) {
        return review.isOpen() && !standing.onTeam().isEmpty();
    }

    /** True when the votes stay hidden from this reader: until they have voted, the lead until enough have. */
    boolean overVotes(EngagementAccess.Standing standing, GateReview review) {
        if (!review.isOpen()) {
            return false;
        }
        return seats.seat(review, standing.person())
                .map(seat -> seat.leads()
                        ? proposing.counted(review).size() < proposing.votesNeeded(review)
                        : proposing.counted(review).stream()
                                .noneMatch(vote -> vote.person().equals(standing.person())))
                .orElse(true);
    }
}
