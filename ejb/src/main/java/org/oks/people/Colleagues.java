package org.oks.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds people to name on a team. Nothing of the account is told but what is needed to choose. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Colleagues {
    private static final int MOST = 10;

    @Inject
    Persons persons;

    /**
     * Somebody to choose.
     *
     * @param id user name
     * @param name as colleagues read it
     */
    public record Colleague(String id, String name) {}

    /** Up to ten people whose user name or name contains the words, of at least two letters. */
    public List<Colleague> find(String words) {
        if (words.strip().length() < 2) {
            return List.of();
        }
        return persons.named(words, MOST).stream()
                .map(person -> new Colleague(person.id(), person.name()))
                .toList();
    }

    /** The names of people who stand in a list that the reader was given, by user name. */
    public Map<String, String> names(Collection<String> ids) {
        return persons.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
