package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** A draft is changed by who brought it alone, and put in force by anybody but them. */
public class RuleTableOfAnother extends DomainException {
    private static final long serialVersionUID = 1;

    RuleTableOfAnother(Text why) {
        super(Kind.FORBIDDEN, "rule-table-of-another", why);
    }
}
