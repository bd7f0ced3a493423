package org.oks.people;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Without an administrator nobody could let anybody in again. */
public class LastAdministrator extends DomainException {
    private static final long serialVersionUID = 1;

    LastAdministrator(String name) {
        super(Kind.CONFLICT, "last-administrator", Text.of("people.last-administrator", name));
    }
}
