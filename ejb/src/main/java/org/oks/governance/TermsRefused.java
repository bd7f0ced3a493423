package org.oks.governance;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The file is no template of terms of reference. Nothing was taken from it. */
public class TermsRefused extends DomainException {
    private static final long serialVersionUID = 1;

    TermsRefused(Text why) {
        super(Kind.INVALID, "terms-refused", why);
    }
}
