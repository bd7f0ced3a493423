package org.oks.workflow;

import org.oks.platform.DomainException;

/** Somebody else has the task. */
public final class TakenBySomebodyElse extends DomainException {
    private static final long serialVersionUID = 1;

    TakenBySomebodyElse() {
        super(
                Kind.CONFLICT,
                "taken-by-somebody-else",
                "Somebody else has taken this task. Ask them to give it back, or choose another. Nothing was changed.");
    }
}
