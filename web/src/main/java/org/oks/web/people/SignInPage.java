package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.SafePath;
import org.oks.people.SignIn;
import org.oks.platform.CurrentActor;
import org.oks.platform.DomainException;
import org.oks.web.platform.Answer;

/** The sign-in, and then on to the page that was wanted. */
@Named("signInPage")
@RequestScoped
public class SignInPage {
    @Inject
    private SignIn signIn;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    @Inject
    private CurrentActor actor;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String from;

    /** Whoever is signed in already goes on. */
    public void begin() {
        if (actor.find().isPresent()) {
            browser.go(SafePath.of(from));
        }
    }

    /** True when somebody who forgot the password can be sent a link. */
    public boolean isForgetting() {
        return signIn.canWrite();
    }

    /** Signs in. */
    public void enter() {
        String secret;
        try {
            secret = signIn.enter(
                    Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(password, ""), browser.address());
        } catch (DomainException refused) {
            answer.refuse(refused);
            return;
        }
        browser.session().ifPresent(signIn::leave);
        browser.enter(secret, SafePath.of(from));
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
