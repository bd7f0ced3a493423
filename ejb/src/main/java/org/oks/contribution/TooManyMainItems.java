package org.oks.contribution;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A claim rests on a few main items; further ones are supplementary. */
public class TooManyMainItems extends DomainException {
    private static final long serialVersionUID = 1;

    TooManyMainItems(int most) {
        super(Kind.CONFLICT, "too-many-main-items", Text.of("contribution.too-many-main", most));
    }
}
