package org.oks.demonstration;

import java.util.List;
import java.util.Set;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/**
 * Who plays which part on the team of an engagement of the demonstration.
 *
 * @param team the two of them, and the client's focal point
 */
record Players(Actor lead, Actor consultant, List<TeamMember> team) {
    /** Those whose sign-ins are printed. */
    static final Players NAMED = of("amina.lead", "ravi.consultant", "nita.client");

    static final Actor APPROVER = Actor.person("omar.approver", Set.of(Roles.APPROVER));
    static final Actor MANAGER = Actor.person("maria.manager", Set.of(Roles.MANAGER));

    static Players of(String lead, String consultant, String focalPoint) {
        return new Players(
                Actor.person(lead, Set.of()),
                Actor.person(consultant, Set.of()),
                List.of(
                        new TeamMember(lead, TeamRole.LEAD),
                        new TeamMember(consultant, TeamRole.CONSULTANT),
                        new TeamMember(focalPoint, TeamRole.CLIENT_FOCAL_POINT)));
    }
}
