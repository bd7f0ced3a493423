package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Somebody else has the task. */
public final class TakenBySomebodyElse extends DomainException {
    private static final long serialVersionUID = 1;

    TakenBySomebodyElse() {
        super(Kind.CONFLICT, "taken-by-somebody-else", Text.of("workflow.taken-by-somebody-else"));
    }
}
