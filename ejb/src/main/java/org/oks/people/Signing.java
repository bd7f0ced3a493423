package org.oks.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CurrentActor;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** Asks whoever signs something for their password again: it is them, and they mean it. */
@ApplicationScoped
public class Signing {
    @Inject
    CurrentActor actor;

    @Inject
    Identities identities;

    @Inject
    Throttle throttle;

    /**
     * Checks the password of the acting person.
     *
     * @param address where the request comes from, for the count of wrong tries
     * @throws InvalidInput for the field {@code password} when it is missing or wrong
     * @throws TooManyTries when it was tried too often
     */
    public void confirm(@Nullable String password, String address) {
        if (actor.isTold()) {
            return;
        }
        String person = actor.get().id();
        if (password == null || password.isEmpty()) {
            throw new InvalidInput("password", Text.of("people.signing.missing"));
        }
        throttle.tryAccount(person, address);
        if (!identities.checkPassword(person, password)) {
            throw new InvalidInput("password", Text.of("people.password.wrong"));
        }
        throttle.accountWasRight(person, address);
    }
}
