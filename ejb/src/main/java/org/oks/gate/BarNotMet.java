package org.oks.gate;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The evidence does not carry an advance: the items name what is below the bar. Other decisions are open. */
public class BarNotMet extends DomainException {
    private static final long serialVersionUID = 1;

    BarNotMet(Readiness bar) {
        super(
                Kind.CONFLICT,
                "bar-not-met",
                Text.of("gate.bar.not-met", bar.gate(), bar.missing().size()),
                bar.missing().stream()
                        .map(line -> new Item(line.check(), line.sentence()))
                        .toList());
    }
}
