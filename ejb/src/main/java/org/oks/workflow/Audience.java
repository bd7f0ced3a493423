package org.oks.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.oks.engagement.TeamRole;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/** For whom a task is: the last part of its group in the drawing, {@code <engagement id>:<audience>}. */
enum Audience {
    /** Those on the team who do the work of a phase. */
    TEAM(TeamRole.WORKING),
    /** Those who answer for the engagement. */
    LEAD(TeamRole.LEADING),
    /** Those who sign off for the client what its institution adopts. */
    SPONSOR(Set.of(TeamRole.CLIENT_SPONSOR)),
    /** Approvers from outside: nobody who has any part in the engagement. For gates opened before there were panels. */
    APPROVER(Set.of()),
    /** Managers who are not on the team. */
    MANAGER(Set.of()),
    /** The member of a gate's panel whom the task was given to. */
    PANEL(Set.of());

    private final Set<TeamRole> teamRoles;

    Audience(Set<TeamRole> teamRoles) {
        this.teamRoles = Set.copyOf(teamRoles);
    }

    /** The team roles that make somebody part of this audience. */
    Set<TeamRole> teamRoles() {
        return teamRoles;
    }

    /** Those whose free tasks somebody with these global roles can take without being on a team. */
    static List<Audience> outside(Actor actor) {
        return Stream.of(APPROVER, MANAGER)
                .filter(audience -> audience.has(actor, Set.of()))
                .toList();
    }

    /** As the drawings and the table spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when somebody with these roles on the engagement's team may take the task. */
    boolean has(Actor actor, Set<TeamRole> rolesOnTeam) {
        return switch (this) {
            case APPROVER -> actor.has(Roles.APPROVER) && rolesOnTeam.isEmpty();
            case MANAGER -> actor.has(Roles.MANAGER) && rolesOnTeam.isEmpty();
            // a seat is the room's to check; no task of a panel is ever free to take
            case PANEL -> rolesOnTeam.isEmpty();
            case TEAM, LEAD, SPONSOR -> isOnTeam(rolesOnTeam);
        };
    }

    private boolean isOnTeam(Set<TeamRole> rolesOnTeam) {
        return rolesOnTeam.stream().anyMatch(teamRoles::contains);
    }

    /** @throws IllegalArgumentException when a drawing names an audience that does not exist */
    static Audience of(String word) {
        return Arrays.stream(values())
                .filter(audience -> audience.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No drawing may address a task to '" + word + "'"));
    }

    /** The audience of a task's group in a drawing. */
    static Audience ofGroup(String group) {
        return of(group.substring(group.lastIndexOf(':') + 1));
    }
}
