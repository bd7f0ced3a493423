package org.oks.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What this room asks of the identity service, which is the truth about users, passwords and groups. Implemented by room
 * {@code workflow} on the process engine, in the caller's transaction.
 */
public interface Identities {
    /** True when there is such a user. */
    boolean exists(String id);

    /** Makes a user without a password: nobody can sign in as them yet. */
    void create(String id, PersonDetails details);

    /** Changes how the user is called and reached. */
    void describe(String id, PersonDetails details);

    /** The global roles of the user. */
    Set<String> rolesOf(String id);

    /** The global roles of several users; users without any are missing. */
    Map<String, Set<String>> rolesOf(Collection<String> ids);

    /** The users with the global role. */
    Set<String> withRole(String role);

    /** Gives the user exactly these global roles. */
    void setRoles(String id, Set<String> roles);

    /** Gives the user a password; the one before no longer works. */
    void changePassword(String id, String password);

    /** True when the user exists and this is the password. */
    boolean checkPassword(String id, String password);
}
