package org.oks.people;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A locked account gets no link: unlocking is a decision of its own. */
public class AccountLocked extends DomainException {
    private static final long serialVersionUID = 1;

    AccountLocked(String name) {
        super(Kind.CONFLICT, "account-locked", Text.of("people.account-locked", name));
    }
}
