package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Makes accounts: the user in the identity service and the person beside it, in one transaction. */
@ApplicationScoped
class Accounts {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    Persons persons;

    @Inject
    Identities identities;

    @Inject
    Clock clock;

    /** @throws NameTaken when the user name belongs to somebody */
    Person make(InvitePerson invitation, boolean illustrative) {
        invitation.check().done();
        String id = invitation.id();
        if (persons.find(id).isPresent() || identities.exists(id)) {
            throw new NameTaken(id);
        }
        Person person = new Person(id, invitation.details(), illustrative, clock.instant());
        persons.add(person);
        identities.create(id, invitation.details());
        identities.setRoles(id, invitation.roles());
        em.flush();
        return person;
    }

    void setPassword(Person person, String password) {
        identities.changePassword(person.id(), password);
        person.changePassword();
        em.flush();
    }
}
