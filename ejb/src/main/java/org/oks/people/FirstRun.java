package org.oks.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** Makes the first administrator of an installation, for whoever holds the token of {@link FirstAdministrator}. */
@Stateless
@PermitAll
public class FirstRun {
    private static final String TOKEN = "first-run";
    private static final Set<String> ROLES = Set.of(Roles.ADMINISTRATOR);

    @Inject
    Throttle throttle;

    @Inject
    Links links;

    @Inject
    Persons persons;

    @Inject
    Accounts accounts;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * Says whether the token works. Looking has no effect.
     *
     * @throws LinkNotValid when it does not
     */
    public void look(String token, String address) {
        check(token, address);
    }

    /**
     * Makes the first administrator and uses the token up.
     *
     * @throws LinkNotValid when the token does not work
     */
    public void make(String token, String id, PersonDetails details, String password, String address) {
        check(token, address);
        InvitePerson invitation = new InvitePerson(id, details, ROLES);
        PasswordRules.check(invitation.check(), invitation.id(), password).done();
        if (!links.use(token) || !persons.administratorsNow().isEmpty()) {
            throw notValid();
        }
        Person person = accounts.make(invitation, false);
        accounts.setPassword(person, password);
        try (var as = actor.act(Actor.person(person.id(), ROLES))) {
            audit.record("person.first-administrator", "person", person.id(), null, null, details, null);
        }
        firstAdministrator.close();
    }

    private void check(String token, String address) {
        throttle.tryAddress(TOKEN, address);
        if (links.look(token).filter(link -> link.personId() == null).isEmpty()) {
            throw notValid();
        }
        throttle.addressWasRight(TOKEN, address);
    }

    private static LinkNotValid notValid() {
        return new LinkNotValid(Text.of("people.link.restart"));
    }
}
