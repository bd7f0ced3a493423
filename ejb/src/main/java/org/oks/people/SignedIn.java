package org.oks.people;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who is signed in.
 *
 * @param id user name
 * @param name as colleagues read it
 * @param roles global roles, without {@code person}
 * @param endsAt when the session ends in any case, in real time
 */
public record SignedIn(String id, String name, Set<String> roles, Instant endsAt) {
    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
