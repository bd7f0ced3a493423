package org.oks.people;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The rules say that this person may not do this here, whatever page or door they came through. */
public class NotAllowed extends DomainException {
    private static final long serialVersionUID = 1;

    public NotAllowed(Text why) {
        super(Kind.FORBIDDEN, "not-allowed", why);
    }
}
