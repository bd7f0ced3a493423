package org.oks.engagement;

import org.oks.platform.DomainException;

/** The rules say that this person may not do this here, whatever page or door they came through. */
public class NotAllowed extends DomainException {
    private static final long serialVersionUID = 1;

    public NotAllowed(String why) {
        super(Kind.FORBIDDEN, "not-allowed", why);
    }
}
