package org.oks.gate;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Something must be weighed before this vote or decision: items not scored, or votes still out. */
public class NotWeighed extends DomainException {
    private static final long serialVersionUID = 1;

    NotWeighed(Text what) {
        super(Kind.CONFLICT, "not-weighed", what);
    }
}
