package org.oks.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts of engagements for the other rooms' own steps, where nobody is signed in and nothing is shown. */
@ApplicationScoped
public class EngagementDirectory {
    @Inject
    EngagementRepository engagements;

    /** What the engagement says of itself. */
    public EngagementFacts facts(String id) {
        return engagements.get(id).facts();
    }

    /** The people who do the work of its phases, each once. */
    public List<String> workers(String id) {
        return withRoles(id, TeamRole.WORKING);
    }

    /** The members of its team who have one of these roles, each once. */
    public List<String> withRoles(String id, Set<TeamRole> roles) {
        return engagements.get(id).team().stream()
                .filter(member -> roles.contains(member.role()))
                .map(TeamMember::personId)
                .distinct()
                .toList();
    }

    /** Everybody on its team, in whatever role. */
    public Set<String> members(String id) {
        return engagements.get(id).team().stream().map(TeamMember::personId).collect(Collectors.toSet());
    }

    /** True when somebody on its team has the role. */
    public boolean hasRole(String id, TeamRole role) {
        return engagements.get(id).team().stream().anyMatch(member -> member.role() == role);
    }

    /** Those on its team who have the role. */
    public List<String> withRole(String id, TeamRole role) {
        return engagements.get(id).team().stream()
                .filter(member -> member.role() == role)
                .map(TeamMember::personId)
                .toList();
    }

    /** True when the work of the phase is on record. */
    public boolean workRecorded(String id, int phase) {
        return engagements.work(id, phase).isPresent();
    }
}
