package org.oks.results;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** An engagement has as many core indicators as it may. */
public class TooManyIndicators extends DomainException {
    private static final long serialVersionUID = 1;

    TooManyIndicators(int most) {
        super(Kind.CONFLICT, "too-many-indicators", Text.of("results.too-many-indicators", most));
    }
}
