package org.oks.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.oks.audit.AuditTrail;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What everybody may do with their own account. The institution is the administrator's to say: conflicts hang on it. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class MyAccount {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    Identities identities;

    @Inject
    Throttle throttle;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    AuditTrail audit;

    /** The account of whoever is signed in. */
    public PersonView get() {
        return view(mine());
    }

    /** Changes one's own name and e-mail. */
    public PersonView describe(String name, String email) {
        Person person = mine();
        PersonView before = view(person);
        PersonDetails details = new PersonDetails(name, email, before.institution());
        details.check(new InvalidInput.Checks()).done();
        person.describe(details);
        identities.describe(person.id(), details);
        em.flush();
        PersonView after = view(person);
        audit.record("person.describe", "person", person.id(), null, before, after, null);
        return after;
    }

    /**
     * Changes one's own password. Every session ends, this one too.
     *
     * @throws InvalidInput when the present password is wrong or the new one is too weak
     * @throws TooManyTries when the present password was tried too often
     */
    public void changePassword(String present, String password, String address) {
        Person person = mine();
        throttle.tryAccount(person.id(), address);
        if (!identities.checkPassword(person.id(), present)) {
            throw new InvalidInput("present", Text.of("people.password.wrong"));
        }
        throttle.accountWasRight(person.id(), address);
        PasswordRules.check(new InvalidInput.Checks(), person.id(), password).done();
        accounts.setPassword(person, password);
        audit.record("person.change-password", "person", person.id(), null, null, null, null);
        passwordLinks.changed(person);
    }

    private Person mine() {
        return persons.get(actor.get().id());
    }

    private PersonView view(Person person) {
        return PersonView.of(person, identities.rolesOf(person.id()));
    }
}
