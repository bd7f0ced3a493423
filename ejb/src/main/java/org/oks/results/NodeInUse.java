package org.oks.results;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A node was to go or to move to another level, but something hangs on it. */
public class NodeInUse extends DomainException {
    private static final long serialVersionUID = 1;

    /** @param what one of the things that hang on it */
    public NodeInUse(String code, Text what, int others) {
        super(Kind.CONFLICT, "node-in-use", Text.of("results.node-in-use", code, what, others));
    }
}
