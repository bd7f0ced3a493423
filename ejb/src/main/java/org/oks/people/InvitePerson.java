package org.oks.people;

import java.util.Set;
import java.util.regex.Pattern;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * An account to be made.
 *
 * @param id user name: small letters, digits, dots and hyphens. Never a colon, which marks the system's own actors.
 * @param roles global roles to begin with
 */
public record InvitePerson(String id, PersonDetails details, Set<String> roles) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,62}[a-z0-9]");

    public InvitePerson {
        id = id == null ? "" : id.strip();
        roles = Set.copyOf(roles);
    }

    InvalidInput.Checks check() {
        InvalidInput.Checks checks =
                new InvalidInput.Checks().that(ID.matcher(id).matches(), "id", Text.of("people.id-wrong"));
        details.check(checks);
        return checkRoles(checks, roles);
    }

    static InvalidInput.Checks checkRoles(InvalidInput.Checks checks, Set<String> roles) {
        return checks.that(
                Roles.GRANTED.containsAll(roles),
                "roles",
                Text.of("people.roles-wrong", String.join(", ", Roles.GRANTED)));
    }
}
