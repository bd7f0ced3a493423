package org.oks.web.platform;

import org.oks.platform.DomainException;

/** The request brings more than any form of ours can fill. */
class BodyTooLarge extends DomainException {
    private static final long serialVersionUID = 1;

    BodyTooLarge() {
        super(Kind.TOO_LARGE, "too-large", "A request may bring 1 MB of JSON. Upload files by themselves.");
    }
}
