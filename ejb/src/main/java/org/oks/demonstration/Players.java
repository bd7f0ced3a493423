package org.oks.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/**
 * Who plays which part on the team of an engagement of the demonstration.
 *
 * @param client the client's focal point, who is its sponsor as well
 * @param team all three
 */
record Players(Actor lead, Actor consultant, Actor client, List<TeamMember> team) {
    /** Those whose sign-ins are printed. */
    static final Players NAMED = of("amina.lead", "ravi.consultant", "nita.client");

    /** Who sits on panels: the lead first. */
    static final List<Actor> PANEL = Stream.of("omar.approver", "lena.approver", "tomas.approver")
            .map(id -> Actor.person(id, Set.of(Roles.APPROVER)))
            .toList();

    static final Actor MANAGER = Actor.person("maria.manager", Set.of(Roles.MANAGER));

    static Players of(String lead, String consultant, String focalPoint) {
        return new Players(
                Actor.person(lead, Set.of()),
                Actor.person(consultant, Set.of()),
                Actor.person(focalPoint, Set.of()),
                List.of(
                        new TeamMember(lead, TeamRole.LEAD),
                        new TeamMember(consultant, TeamRole.CONSULTANT),
                        new TeamMember(focalPoint, TeamRole.CLIENT_FOCAL_POINT),
                        new TeamMember(focalPoint, TeamRole.CLIENT_SPONSOR)));
    }
}
