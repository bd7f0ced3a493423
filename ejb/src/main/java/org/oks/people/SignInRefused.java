package org.oks.people;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Name and password do not open an account. It is not said why: unknown, wrong and locked sound the same. */
public class SignInRefused extends DomainException {
    private static final long serialVersionUID = 1;

    SignInRefused() {
        super(Kind.UNAUTHENTICATED, "sign-in-refused", Text.of("people.sign-in-refused"));
    }
}
