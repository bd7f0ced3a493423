package org.oks.gate;

import org.oks.platform.DomainException;

/** Separation of duties: this person may not judge this gate, whatever their roles. */
public class BarredFromGate extends DomainException {
    private static final long serialVersionUID = 1;

    BarredFromGate(String why) {
        super(Kind.FORBIDDEN, "barred-from-gate", why);
    }
}
