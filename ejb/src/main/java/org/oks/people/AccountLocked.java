package org.oks.people;

import org.oks.platform.DomainException;

/** A locked account gets no link: unlocking is a decision of its own. */
public class AccountLocked extends DomainException {
    private static final long serialVersionUID = 1;

    AccountLocked(String name) {
        super(Kind.CONFLICT, "account-locked", name + "'s account is locked. Unlock it first, then make a link.");
    }
}
