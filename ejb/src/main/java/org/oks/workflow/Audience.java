package org.oks.workflow;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/** For whom a task is: the last part of its group in the drawing, {@code <engagement id>:<audience>}. */
enum Audience {
    /** Those on the team who do the work of a phase. */
    TEAM(Set.of("LEAD", "CONSULTANT", "CLIENT_FOCAL_POINT")),
    /** Those who answer for the engagement. */
    LEAD(Set.of("LEAD", "CLIENT_FOCAL_POINT")),
    /** Approvers from outside: nobody who has any part in the engagement. */
    APPROVER(Set.of());

    private final Set<String> teamRoles;

    Audience(Set<String> teamRoles) {
        this.teamRoles = Collections.unmodifiableSet(new TreeSet<>(teamRoles));
    }

    /** The team roles that make somebody part of this audience, in alphabetical order. */
    Set<String> teamRoles() {
        return teamRoles;
    }

    /** As the drawings and the table spell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True when somebody with these roles on the engagement's team may take the task. */
    boolean has(Actor actor, Set<String> rolesOnTeam) {
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
