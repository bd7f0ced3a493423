package org.oks.engagement;

import org.oks.platform.DomainException;

/** The engagement's state does not allow it now. */
public class NotNow extends DomainException {
    private static final long serialVersionUID = 1;

    public NotNow(String engagementId, String why) {
        super(Kind.CONFLICT, "not-now", "Engagement " + engagementId + " cannot do this now. " + why);
    }
}
