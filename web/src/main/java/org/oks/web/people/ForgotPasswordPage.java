package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.people.SignIn;
import org.oks.web.platform.Answer;

/** Asks for a link to set a new password. The answer is the same whoever is meant. */
@Named("forgotPasswordPage")
@RequestScoped
public class ForgotPasswordPage {
    @Inject
    private SignIn signIn;

    @Inject
    private Answer answer;

    @Inject
    private Browser browser;

    private @Nullable String who;

    /** Has the link sent and goes to the sign-in. */
    public @Nullable String ask() {
        return answer.to(
                () -> signIn.forgot(Objects.requireNonNullElse(who, ""), browser.address()),
                "people.forgotten.done",
                "/sign-in.xhtml");
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }
}
