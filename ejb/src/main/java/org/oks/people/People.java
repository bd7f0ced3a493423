package org.oks.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditErasure;
import org.oks.audit.AuditTrail;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** Accounts and their global roles, kept by administrators. An account is locked, never deleted. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class People {
    /** A shorter word stands in too many texts for somebody else. */
    private static final int SHORTEST_WORD = 5;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Identities identities;

    @Inject
    Links links;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    AuditTrail audit;

    @Inject
    AuditErasure erasure;

    /** The accounts whose user name, name or e-mail contains the words, by name. */
    public Page<PersonView> list(String words, Page.Request page) {
        Page<Person> found = persons.list(words, page);
        List<String> ids = found.items().stream().map(Person::id).toList();
        Map<String, Set<String>> roles = identities.rolesOf(ids);
        return found.map(person -> PersonView.of(person, roles.getOrDefault(person.id(), Set.of())));
    }

    /** One account. */
    public PersonView get(String id) {
        return view(persons.get(id));
    }

    /**
     * Makes an account that has no password yet.
     *
     * @return the one-time link by which its owner sets one: sent, or else shown this once
     */
    public PasswordLink invite(InvitePerson invitation) {
        Person person = accounts.make(invitation, false);
        PasswordLink link = passwordLinks.invite(person);
        record("person.invite", person, null, view(person), null);
        return link;
    }

    /** Changes how somebody is called and reached. */
    public PersonView describe(String id, PersonDetails details, long version) {
        details.check(new InvalidInput.Checks()).done();
        Person person = edited(id, version);
        PersonView before = view(person);
        person.describe(details);
        identities.describe(id, details);
        return changed("person.describe", person, before, null);
    }

    /**
     * Gives somebody exactly these global roles. Whoever loses one is signed out everywhere.
     *
     * @throws LastAdministrator when nobody would be left to administer
     */
    public PersonView changeRoles(String id, Set<String> roles, long version) {
        InvitePerson.checkRoles(new InvalidInput.Checks(), roles).done();
        Person person = edited(id, version);
        PersonView before = view(person);
        if (before.roles().contains(Roles.ADMINISTRATOR) && !roles.contains(Roles.ADMINISTRATOR)) {
            leaveAnAdministrator(person);
        }
        identities.setRoles(id, roles);
        if (!roles.containsAll(before.roles())) {
            person.loseRole();
        }
        return changed("person.change-roles", person, before, null);
    }

    /**
     * Closes an account at once: its sessions and links end.
     *
     * @throws LastAdministrator when nobody would be left to administer
     */
    public PersonView lock(String id, long version, @Nullable String reason) {
        new InvalidInput.Checks().fits(reason, "reason", 1000).done();
        Person person = edited(id, version);
        PersonView before = view(person);
        leaveAnAdministrator(person);
        person.lock();
        links.endThoseOf(id);
        return changed("person.lock", person, before, reason);
    }

    /** Opens a locked account again, with the password it had. */
    public PersonView unlock(String id, long version) {
        Person person = edited(id, version);
        PersonView before = view(person);
        person.unlock();
        return changed("person.unlock", person, before, null);
    }

    /**
     * Makes a link by which somebody sets a new password. The old one works until then.
     *
     * @return the one-time link: sent, or else shown this once
     */
    public PasswordLink reset(String id) {
        Person person = persons.get(id);
        if (person.state() == AccountState.LOCKED) {
            throw new AccountLocked(person.name());
        }
        PasswordLink link = passwordLinks.reset(person);
        record("person.reset", person, null, null, null);
        return link;
    }

    /**
     * Erases what the record of acts says of somebody. Who did what and when stays, and so does the chain.
     *
     * @param mentions also where something else names them, or their e-mail address
     * @param why stays on record
     */
    public AuditErasure.Erased eraseFromRecord(String id, boolean mentions, @Nullable String why) {
        new InvalidInput.Checks()
                .text(why, "why", 1000, Text.of("people.erase.why"))
                .done();
        Person person = persons.get(id);
        List<String> words = mentions
                ? Stream.of(person.name(), person.details().email())
                        .filter(word -> word != null && word.length() >= SHORTEST_WORD)
                        .toList()
                : List.of();
        return erasure.erase("person", id, words, Objects.requireNonNull(why).strip());
    }

    /** Erases what the record of acts says of something else than a person, such as a claim. */
    public AuditErasure.Erased eraseFromRecord(
            @Nullable String subjectType, @Nullable String subjectId, @Nullable String why) {
        new InvalidInput.Checks()
                .text(subjectType, "subjectType", 40, Text.of("people.erase.subject"))
                .text(subjectId, "subjectId", 64, Text.of("people.erase.subject"))
                .that(!"audit".equals(subjectType), "subjectType", Text.of("people.erase.audit"))
                .text(why, "why", 1000, Text.of("people.erase.why"))
                .done();
        return erasure.erase(
                Objects.requireNonNull(subjectType),
                Objects.requireNonNull(subjectId),
                List.of(),
                Objects.requireNonNull(why).strip());
    }

    private Person edited(String id, long version) {
        Person person = persons.get(id);
        ChangedMeanwhile.check(Text.of("people.the.account", id), version, person.version());
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return person;
    }

    private void leaveAnAdministrator(Person person) {
        if (persons.administratorsNow().equals(Set.of(person.id()))) {
            throw new LastAdministrator(person.name());
        }
    }

    private PersonView view(Person person) {
        return PersonView.of(person, identities.rolesOf(person.id()));
    }

    private PersonView changed(String action, Person person, PersonView before, @Nullable String reason) {
        em.flush();
        PersonView after = view(person);
        record(action, person, before, after, reason);
        return after;
    }

    private void record(
            String action,
            Person person,
            @Nullable PersonView before,
            @Nullable PersonView after,
            @Nullable String reason) {
        audit.record(action, "person", person.id(), null, before, after, reason);
        em.flush();
    }
}
