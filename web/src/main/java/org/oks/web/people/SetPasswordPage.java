package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.SignIn;
import org.oks.platform.DomainException;
import org.oks.web.platform.Answer;

/** Sets a password by a one-time link. Opening the page has no effect; sending it uses the link up. */
@Named("setPasswordPage")
@RequestScoped
public class SetPasswordPage {
    @Inject
    private SignIn signIn;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    @Inject
    private NewPassword password;

    private @Nullable String token;
    private @Nullable String owner;

    /** Says whose password it is, or that the link does not work. */
    public void look() {
        try {
            owner = signIn.ownerOf(secret(), browser.address());
        } catch (DomainException refused) {
            answer.refuse(refused);
        }
    }

    /** Sets the password and goes to the sign-in. */
    public @Nullable String set() {
        return answer.to(
                () -> signIn.setPassword(secret(), password.typed(), browser.address()),
                "people.password.done",
                "/sign-in.xhtml");
    }

    /** The user name; also sent along, so that password managers keep it beside the password. */
    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    private String secret() {
        return Objects.requireNonNullElse(token, "");
    }
}
