package org.oks.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator sees it, and as its owner does.
 *
 * @param id user name
 * @param roles global roles, in the order of the matrix
 * @param illustrative true for an account of the demonstration
 */
public record PersonView(
        String id,
        String name,
        @Nullable String email,
        @Nullable String institution,
        List<String> roles,
        AccountState state,
        boolean illustrative,
        long version) {
    static PersonView of(Person person, Set<String> roles) {
        PersonDetails details = person.details();
        return new PersonView(
                person.id(),
                details.name(),
                details.email(),
                details.institution(),
                Roles.GRANTED.stream().filter(roles::contains).toList(),
                person.state(),
                person.illustrative(),
                person.version());
    }
}
