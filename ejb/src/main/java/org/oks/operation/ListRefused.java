package org.oks.operation;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The file is no projects list, or not one that can be read safely. Nothing was taken from it. */
public class ListRefused extends DomainException {
    private static final long serialVersionUID = 1;

    ListRefused(Text why) {
        super(Kind.INVALID, "list-refused", why);
    }
}
