package org.oks.gate;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The phase cannot be submitted: the items name what is missing. Nothing was submitted. */
public class GateNotReady extends DomainException {
    private static final long serialVersionUID = 1;

    private final transient Readiness readiness;

    GateNotReady(Readiness readiness) {
        super(
                Kind.CONFLICT,
                "gate-not-ready",
                Text.of(
                        "gate.is-not-ready",
                        readiness.gate(),
                        readiness.missing().size()),
                readiness.missing().stream()
                        .map(line -> new Item(line.check(), line.sentence()))
                        .toList());
        this.readiness = readiness;
    }

    /** The whole list, met and missing. */
    public Readiness readiness() {
        return readiness;
    }
}
