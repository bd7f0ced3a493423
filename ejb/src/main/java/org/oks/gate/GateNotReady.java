package org.oks.gate;

import org.oks.platform.DomainException;

/** The phase cannot be submitted: the items name what is missing. Nothing was submitted. */
public class GateNotReady extends DomainException {
    private static final long serialVersionUID = 1;

    private final transient Readiness readiness;

    GateNotReady(Readiness readiness) {
        super(
                Kind.CONFLICT,
                "gate-not-ready",
                "Gate " + readiness.gate() + " is not ready: "
                        + readiness.missing().size()
                        + (readiness.missing().size() == 1 ? " item is missing." : " items are missing."),
                readiness.missing().stream()
                        .map(line -> new Item(line.check(), line.text() + ". " + line.detail()))
                        .toList());
        this.readiness = readiness;
    }

    /** The whole list, met and missing. */
    public Readiness readiness() {
        return readiness;
    }
}
