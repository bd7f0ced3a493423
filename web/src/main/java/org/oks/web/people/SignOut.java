package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.oks.people.SignIn;

/** Signs out of both applications. */
@Named("signOut")
@RequestScoped
public class SignOut {
    @Inject
    private SignIn signIn;

    @Inject
    private Browser browser;

    /** Ends the session and shows the sign-in. */
    public void now() {
        browser.session().ifPresent(signIn::leave);
        browser.leave("/sign-in.xhtml?out=1");
    }
}
