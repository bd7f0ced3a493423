package org.oks.engagement;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The engagement's state does not allow it now. */
public class NotNow extends DomainException {
    private static final long serialVersionUID = 1;

    public NotNow(String engagementId, Text why) {
        super(Kind.CONFLICT, "not-now", Text.of("engagement.not-now", engagementId, why));
    }
}
