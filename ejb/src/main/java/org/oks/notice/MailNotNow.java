package org.oks.notice;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The letter cannot be tried again or given up as it stands. */
public class MailNotNow extends DomainException {
    private static final long serialVersionUID = 1;

    MailNotNow(Text why) {
        super(Kind.CONFLICT, "mail-not-now", why);
    }
}
