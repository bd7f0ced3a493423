package org.oks.people;

import org.oks.platform.DomainException;

/** Name and password do not open an account. It is not said why: unknown, wrong and locked sound the same. */
public class SignInRefused extends DomainException {
    private static final long serialVersionUID = 1;

    SignInRefused() {
        super(
                Kind.FORBIDDEN,
                "sign-in-refused",
                "User name and password do not match, or the account is locked. Try again, or ask an administrator for a"
                        + " link to set a new password.");
    }
}
