package org.oks.platform;

/** There is no such thing, or this reader may not know of it: the answer is the same. */
public class NotFound extends DomainException {
    private static final long serialVersionUID = 1;

    public NotFound(String what, String id) {
        super(Kind.NOT_FOUND, "not-found", "There is no " + what + " " + id + ", or it is not shared with you.");
    }
}
