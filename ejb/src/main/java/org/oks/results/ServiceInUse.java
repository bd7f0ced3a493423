package org.oks.results;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A service delivered was to be withdrawn, but a claim rests on it. */
public class ServiceInUse extends DomainException {
    private static final long serialVersionUID = 1;

    /** @param what one of the things that rest on it */
    public ServiceInUse(int number, Text what, int others) {
        super(Kind.CONFLICT, "service-in-use", Text.of("results.service-in-use", number, what, others));
    }
}
