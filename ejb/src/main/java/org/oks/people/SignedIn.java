package org.oks.people;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in.
 *
 * @param id user name
 * @param name as colleagues read it
 * @param roles global roles, without {@code person}
 * @param endsAt when the session ends in any case, in real time
 * @param language the tag of the language that the person chose, null when none
 */
public record SignedIn(
        String id,
        String name,
        Set<String> roles,
        Instant endsAt,
        @Nullable String language) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
