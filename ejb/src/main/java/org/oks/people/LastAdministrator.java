package org.oks.people;

import org.oks.platform.DomainException;

/** Without an administrator nobody could let anybody in again. */
public class LastAdministrator extends DomainException {
    private static final long serialVersionUID = 1;

    LastAdministrator(String name) {
        super(
                Kind.CONFLICT,
                "last-administrator",
                name + " is the only administrator who can sign in. Make somebody else an administrator first.");
    }
}
