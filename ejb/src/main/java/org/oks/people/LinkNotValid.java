package org.oks.people;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A one-time link that was used, has ended, or never was. */
public class LinkNotValid extends DomainException {
    private static final long serialVersionUID = 1;

    /** @param whoGivesAnother what to do now */
    public LinkNotValid(Text whoGivesAnother) {
        super(Kind.NOT_FOUND, "link-not-valid", Text.of("people.link.not-valid", whoGivesAnother));
    }
}
