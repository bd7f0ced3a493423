package org.oks.operation;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Where the projects list stands does not allow it now. */
public class ListNotNow extends DomainException {
    private static final long serialVersionUID = 1;

    ListNotNow(Text why) {
        super(Kind.CONFLICT, "list-not-now", why);
    }
}
