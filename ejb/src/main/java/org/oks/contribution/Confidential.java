package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.TeamRole;
import org.oks.gate.PanelSeats;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.CurrentActor;

/** The one place that says who reads evidence: every view of an item is made for the reader that this answers. */
@ApplicationScoped
class Confidential {
    private static final Set<String> OVERSEEING = Set.of(Roles.MANAGER, Roles.ADMINISTRATOR);

    @Inject
    PanelSeats seats;

    @Inject
    CurrentActor actor;

    /** How the acting person reads the evidence of an engagement that they may see. */
    Reader reader(EngagementAccess.Standing standing) {
        return new Reader(
                standing.person(),
                !standing.onTeam().isEmpty(),
                standing.onTeam().stream().anyMatch(TeamRole.LEADING::contains),
                actor.get().roles().stream().anyMatch(OVERSEEING::contains),
                standing.may(Act.SEE_RESTRICTED),
                seats.sits(standing.engagementId(), standing.person()),
                standing.facts().status() == EngagementStatus.IN_GATE);
    }
}
