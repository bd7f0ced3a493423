package org.oks.people;

import org.oks.platform.DomainException;

/** A one-time link that was used, has ended, or never was. */
public class LinkNotValid extends DomainException {
    private static final long serialVersionUID = 1;

    LinkNotValid(String whoGivesAnother) {
        super(
                Kind.NOT_FOUND,
                "link-not-valid",
                "This link does not work: it was used, it has ended, or a newer one took its place. "
                        + whoGivesAnother);
    }
}
