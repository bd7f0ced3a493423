package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.oks.platform.Settings;
import org.oks.platform.Text;

/** Makes links by which people set a password, and sends them where that can be done. */
@ApplicationScoped
class PasswordLinks {
    /** A letter about a change of the password is told soon or not at all. */
    private static final Duration CHANGE_USEFUL = Duration.ofDays(1);

    @Inject
    Links links;

    @Inject
    Messenger messenger;

    /** For a new account. */
    PasswordLink invite(Person person) {
        String secret = links.forPassword(person.id());
        return sent(
                person,
                secret,
                "invitation",
                Text.of("people.mail.invitation.subject"),
                Text.of("people.mail.invitation", person.id(), Messenger.LINK));
    }

    /** For somebody who asked an administrator. */
    PasswordLink reset(Person person) {
        String secret = links.forPassword(person.id());
        return sent(
                person,
                secret,
                "reset",
                Text.of("people.mail.reset.subject"),
                Text.of("people.mail.reset", person.id(), Messenger.LINK));
    }

    /**
     * For somebody who says that they forgot the password. Nobody knows who it is that says so: links made before
     * still work.
     *
     * @return false when the person cannot be written to, or got three such letters within the hour
     */
    boolean forgotten(Person person) {
        Optional<Contact> contact = reachable(person);
        if (contact.isEmpty() || links.shortOnes(person.id()) >= Links.MOST_SHORT) {
            return false;
        }
        messenger.write(
                contact.get(),
                "forgotten",
                Text.of("people.mail.forgotten.subject"),
                Text.of("people.mail.forgotten", person.id(), Messenger.LINK),
                PasswordLink.address(links.forForgotten(person.id())),
                Link.SHORT_LIFE);
        return true;
    }

    /** Tells the person that the password was changed, so that they notice when it was somebody else. */
    void changed(Person person) {
        reachable(person)
                .ifPresent(contact -> messenger.write(
                        contact,
                        "password-changed",
                        Text.of("people.mail.changed.subject"),
                        Text.of("people.mail.changed", person.id()),
                        null,
                        CHANGE_USEFUL));
    }

    private PasswordLink sent(Person person, String secret, String kind, Text subject, Text body) {
        Optional<Contact> contact = reachable(person);
        if (contact.isEmpty()) {
            return new PasswordLink(secret, null);
        }
        messenger.write(contact.get(), kind, subject, body, PasswordLink.address(secret), Link.LIFE);
        return new PasswordLink(null, contact.get().email());
    }

    private Optional<Contact> reachable(Person person) {
        return Optional.of(person)
                .filter(each -> messenger.open() && each.mayUse(Settings.demo()))
                .flatMap(Contact::of);
    }
}
