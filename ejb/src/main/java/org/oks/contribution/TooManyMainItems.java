package org.oks.contribution;

import org.oks.platform.DomainException;

/** A claim rests on a few main items; further ones are supplementary. */
public class TooManyMainItems extends DomainException {
    private static final long serialVersionUID = 1;

    TooManyMainItems(int most) {
        super(
                Kind.CONFLICT,
                "too-many-main-items",
                "A claim has at most " + most + " main items. Add this one as supplementary, or withdraw another.");
    }
}
