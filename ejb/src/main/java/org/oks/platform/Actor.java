package org.oks.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with the global roles of the account, or the system for one of its steps
 * ({@code system:<process>/<element>}).
 *
 * @param id the person's user name, or the system actor's name
 * @param roles global roles; empty for the system
 * @param onBehalfOf the person whose act caused this one, when that is somebody else
 */
public record Actor(String id, Set<String> roles, @Nullable String onBehalfOf) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A person acting for themselves. */
    public static Actor person(String id, Set<String> roles) {
        return new Actor(id, roles, null);
    }

    /** The system, for the step named, because of what {@code onBehalfOf} did last. */
    public static Actor system(String step, @Nullable String onBehalfOf) {
        return new Actor("system:" + step, Set.of(), onBehalfOf);
    }

    /** True for the system's own steps. */
    public boolean isSystem() {
        return id.startsWith("system:");
    }

    /** True when the account has the global role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
