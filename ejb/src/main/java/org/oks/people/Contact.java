package org.oks.people;

import java.util.Locale;
import java.util.Optional;
import org.oks.platform.Languages;

/**
 * How somebody with an account is written to.
 *
 * @param id user name
 * @param language in which they read
 */
public record Contact(String id, String name, String email, Locale language) {
    /** Empty for somebody without an address, and for the people of a demonstration: theirs are invented. */
    static Optional<Contact> of(Person person) {
        return Optional.ofNullable(person.details().email())
                .filter(email -> !person.illustrative())
                .map(email -> new Contact(person.id(), person.name(), email, Languages.ofTag(person.locale())));
    }
}
