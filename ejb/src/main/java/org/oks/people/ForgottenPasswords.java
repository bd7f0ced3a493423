package org.oks.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;

/**
 * Writes to those who forgot their password, after whoever asked has been answered: neither the answer nor its time
 * tells whether there is such an account.
 */
@Stateless
@PermitAll
public class ForgottenPasswords {
    private static final System.Logger LOG = System.getLogger(ForgottenPasswords.class.getName());

    @Inject
    Persons persons;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** Writes to everybody who is meant: the account of this name, or those with this e-mail address. */
    @Asynchronous
    public void write(String nameOrMail) {
        String meant = nameOrMail.strip().toLowerCase(Locale.ROOT);
        List<Person> found = meant.contains("@")
                ? persons.withEmail(meant)
                : persons.find(meant).stream().toList();
        try (var as = actor.act(Actor.system("people/forgotten", null))) {
            for (Person person : found) {
                if (passwordLinks.forgotten(person)) {
                    audit.record("person.forgot-password", "person", person.id(), null, null, null, null);
                    LOG.log(System.Logger.Level.INFO, "Link for a forgotten password person={0}", person.id());
                }
            }
        }
    }
}
