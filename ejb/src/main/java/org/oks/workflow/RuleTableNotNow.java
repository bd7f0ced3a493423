package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** Where the version of a decision table stands does not allow it. */
public class RuleTableNotNow extends DomainException {
    private static final long serialVersionUID = 1;

    RuleTableNotNow(Text why) {
        super(Kind.CONFLICT, "rule-table-not-now", why);
    }
}
