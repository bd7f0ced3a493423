package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.people.Directory;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What a team must be: everybody on it has an account, and somebody leads. */
@ApplicationScoped
class Team {
    private static final int LARGEST = 50;

    @Inject
    Directory directory;

    /**
     * The team as it is recorded.
     *
     * @param checks what was found before, which is told together with what is wrong here
     * @param leadIfNone who leads when nobody is named as lead
     * @throws InvalidInput when somebody has no account, nobody leads, or there are too many
     */
    List<TeamMember> checked(InvalidInput.Checks checks, List<TeamMember> team, @Nullable String leadIfNone) {
        Set<TeamMember> members = new LinkedHashSet<>(team);
        if (leadIfNone != null && members.stream().noneMatch(m -> m.role() == TeamRole.LEAD)) {
            members.add(new TeamMember(leadIfNone, TeamRole.LEAD));
        }
        checks.that(
                        members.stream().anyMatch(m -> m.role() == TeamRole.LEAD),
                        "team",
                        Text.of("engagement.team.no-lead"))
                .that(members.size() <= LARGEST, "team", Text.of("engagement.team.too-large", LARGEST));
        for (TeamMember member : members) {
            checks.that(
                    directory.open(member.personId()),
                    "team",
                    Text.of("engagement.team.no-account", member.personId()));
        }
        checks.done();
        return new ArrayList<>(members);
    }
}
