package org.oks.demonstration;

import java.util.List;
import java.util.Set;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/** Who plays which part in the demonstration. */
final class Players {
    static final Actor LEAD = Actor.person("amina.lead", Set.of());
    static final Actor CONSULTANT = Actor.person("ravi.consultant", Set.of());
    static final Actor APPROVER = Actor.person("omar.approver", Set.of(Roles.APPROVER));
    static final Actor MANAGER = Actor.person("maria.manager", Set.of(Roles.MANAGER));

    static final List<TeamMember> TEAM = List.of(
            new TeamMember("amina.lead", TeamRole.LEAD),
            new TeamMember("ravi.consultant", TeamRole.CONSULTANT),
            new TeamMember("nita.client", TeamRole.CLIENT_FOCAL_POINT));

    private Players() {}
}
