package org.oks.gate;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Separation of duties: this person may not judge this gate, whatever their roles. */
public class BarredFromGate extends DomainException {
    private static final long serialVersionUID = 1;

    BarredFromGate(Text why) {
        super(Kind.FORBIDDEN, "barred-from-gate", why);
    }
}
