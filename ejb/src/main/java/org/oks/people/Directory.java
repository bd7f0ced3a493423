package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oks.platform.Settings;

/** Who is who, for the other rooms: they keep user names and ask here for the rest. Callers have checked who may know. */
@ApplicationScoped
public class Directory {
    @Inject
    Persons persons;

    @Inject
    Identities identities;

    /** True when there is an account of this user name that is not locked. */
    public boolean open(String id) {
        return persons.find(id)
                .filter(person -> person.state() != AccountState.LOCKED)
                .isPresent();
    }

    /** The names of these accounts by user name; what is no account is missing. */
    public Map<String, String> names(Collection<String> ids) {
        return persons.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Those of these people who can be written to: by mail, and with an account that may be used. */
    public List<Contact> contacts(Collection<String> ids) {
        return persons.all(ids).stream()
                .filter(person -> person.mayUse(Settings.demo()))
                .flatMap(person -> Contact.of(person).stream())
                .toList();
    }

    /** The e-mail addresses of these people, in the form in which two spellings are the same ({@link EmailAddress}). */
    public Set<String> emailKeys(Collection<String> ids) {
        return persons.all(ids).stream()
                .flatMap(person -> Optional.ofNullable(person.details().email()).stream())
                .map(EmailAddress::key)
                .collect(Collectors.toSet());
    }

    /** The institution on the client's side that the person belongs to, if any. */
    public Optional<String> institutionOf(String id) {
        return persons.find(id)
                .flatMap(person -> Optional.ofNullable(person.details().institution()));
    }

    /** Those of these accounts that are not locked, with the institution each belongs to; empty where it is none. */
    public Map<String, String> openWithInstitution(Collection<String> ids) {
        return persons.all(ids).stream()
                .filter(person -> person.state() != AccountState.LOCKED)
                .collect(Collectors.toMap(
                        Person::id,
                        person -> Objects.requireNonNullElse(person.details().institution(), "")));
    }

    /** The user names with the global role. */
    public Set<String> withRole(String role) {
        return identities.withRole(role);
    }
}
