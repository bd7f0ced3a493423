package org.oks.workflow;

import java.util.List;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The file is no decision table that can take the place of the shipped one. Nothing was kept of it. */
public class RuleTableRefused extends DomainException {
    private static final long serialVersionUID = 1;

    /** The most that is told at once. */
    static final int MOST = 20;

    RuleTableRefused(List<Text> why) {
        super(
                Kind.INVALID,
                "rule-table-refused",
                Text.of("workflow.rules.refused", why.size()),
                why.stream().limit(MOST).map(each -> new Item("file", each)).toList());
    }

    RuleTableRefused(Text why) {
        this(List.of(why));
    }

    private RuleTableRefused(Kind kind, Text why) {
        super(kind, "rule-table-refused", why, List.of(new Item("file", why)));
    }

    static RuleTableRefused tooLarge(int most) {
        return new RuleTableRefused(Kind.TOO_LARGE, Text.of("workflow.rules.too-large", most / 1024));
    }
}
