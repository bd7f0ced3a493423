package org.oks.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.oks.engagement.TeamRole;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/** For whom a task is: the last part of its group in the drawing, {@code <engagement id>:<audience>}. */
enum Audience {
    /** Those on the team who do the work of a phase. */
    TEAM(TeamRole.WORKING),
    /** Those who answer for the engagement. */
    LEAD(TeamRole.LEADING),
    /** Approvers from outside: nobody who has any part in the engagement. */
    APPROVER(Set.of());

    private final Set<TeamRole> teamRoles;

    Audience(Set<TeamRole> teamRoles) {
        this.teamRoles = Set.copyOf(teamRoles);
    }

    /** The team roles that make somebody part of this audience. */
    Set<TeamRole> teamRoles() {
        return teamRoles;
    }

    /** As the drawings and the table spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when somebody with these roles on the engagement's team may take the task. */
    boolean has(Actor actor, Set<TeamRole> rolesOnTeam) {
        if (this == APPROVER) {
            return actor.has(Roles.APPROVER) && rolesOnTeam.isEmpty();
        }
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
