package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The engagement has no running process that could be told so: it has not started, or it has ended. */
public final class NothingRuns extends DomainException {
    private static final long serialVersionUID = 1;

    NothingRuns() {
        super(Kind.CONFLICT, "nothing-runs", Text.of("workflow.nothing-runs"));
    }
}
