package org.oks.web.platform;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The request brings more than any form of ours can fill. */
class BodyTooLarge extends DomainException {
    private static final long serialVersionUID = 1;

    BodyTooLarge() {
        super(Kind.TOO_LARGE, "too-large", Text.of("web.body-too-large"));
    }
}
