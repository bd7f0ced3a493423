package org.oks.platform;

/** There is no such thing, or this reader may not know of it: the answer is the same. */
public class NotFound extends DomainException {
    private static final long serialVersionUID = 1;

    /** @param what the thing by its kind and name, as it stands after "There is no" */
    public NotFound(Text what) {
        super(Kind.NOT_FOUND, "not-found", Text.of("platform.not-found", what));
    }
}
