package org.oks.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.oks.audit.AuditTrail;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** The way in and out, for people who are not signed in yet: with a password, or with a link to set one. */
@Stateless
@PermitAll
public class SignIn {
    private static final Logger LOG = System.getLogger(SignIn.class.getName());
    private static final String LINK = "link";
    private static final Text ASK = Text.of("people.link.ask");

    @Inject
    Throttle throttle;

    @Inject
    Identities identities;

    @Inject
    Persons persons;

    @Inject
    Sessions sessions;

    @Inject
    Links links;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    Messenger messenger;

    @EJB
    ForgottenPasswords forgottenPasswords;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * Signs somebody in.
     *
     * @param address where the try comes from, for throttling
     * @return the session's secret
     * @throws TooManyTries when this account or address tries too often
     * @throws SignInRefused when name and password open nothing, whatever the reason
     */
    public String enter(String name, String password, String address) {
        String id = name.strip().toLowerCase(Locale.ROOT);
        throttle.tryAccount(id, address);
        Optional<Person> known = persons.find(id).filter(person -> identities.exists(id));
        if (known.isEmpty()) {
            PasswordHash.takeTheTimeOfACheck(password);
            throw new SignInRefused();
        }
        boolean right = identities.checkPassword(id, password);
        if (!right || !known.get().canSignIn(Settings.demo())) {
            throw new SignInRefused();
        }
        throttle.accountWasRight(id, address);
        String secret = sessions.open(id);
        record(id, "session.open");
        LOG.log(Level.INFO, "Session opened person={0}", id);
        return secret;
    }

    /** Signs out of both applications. A secret that opens nothing any more is no mistake. */
    public void leave(String secret) {
        Optional<SignedIn> who = sessions.resume(secret);
        sessions.end(secret);
        who.ifPresent(person -> {
            record(person.id(), "session.close");
            LOG.log(Level.INFO, "Session closed person={0}", person.id());
        });
    }

    /**
     * The user name whose password a link sets. Looking has no effect.
     *
     * @throws LinkNotValid when the link does not work
     */
    public String ownerOf(String link, String address) {
        throttle.tryAddress(LINK, address);
        String id = owner(link).id();
        throttle.addressWasRight(LINK, address);
        return id;
    }

    /**
     * Sets the password of a link's owner and uses the link up. Every session of theirs ends.
     *
     * @throws LinkNotValid when the link does not work
     */
    public void setPassword(String link, String password, String address) {
        throttle.tryAddress(LINK, address);
        Person person = owner(link);
        throttle.addressWasRight(LINK, address);
        PasswordRules.check(new InvalidInput.Checks(), person.id(), password).done();
        if (!links.use(link)) {
            throw new LinkNotValid(ASK);
        }
        links.endThoseOf(person.id());
        identities.changePassword(person.id(), password);
        person.changePassword();
        record(person.id(), "person.set-password");
        passwordLinks.changed(person);
    }

    /** True when somebody who forgot the password can be written to. */
    public boolean canWrite() {
        return messenger.open();
    }

    /**
     * Has a link for a new password sent to whoever is meant. It is not said whether that is somebody.
     *
     * @param nameOrMail user name or e-mail address
     * @throws TooManyTries when it was asked too often from this address, or for this name
     */
    public void forgot(String nameOrMail, String address) {
        new InvalidInput.Checks()
                .text(nameOrMail, "who", 200, Text.of("people.forgotten.who-missing"))
                .done();
        throttle.tryAddress("forgotten", address);
        throttle.tryFor("forgotten-for", nameOrMail);
        forgottenPasswords.write(nameOrMail);
    }

    private Person owner(String link) {
        return links.look(link).map(Link::personId).flatMap(persons::find).orElseThrow(() -> new LinkNotValid(ASK));
    }

    private void record(String id, String action) {
        try (var as = actor.act(Actor.person(id, identities.rolesOf(id)))) {
            audit.record(action, "person", id, null, null, null, null);
        }
    }
}
