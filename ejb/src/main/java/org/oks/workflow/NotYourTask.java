package org.oks.workflow;

import org.oks.platform.DomainException;

/** The task is for others: the team's, the lead's, or that of an approver from outside. */
public final class NotYourTask extends DomainException {
    private static final long serialVersionUID = 1;

    NotYourTask(Audience audience) {
        super(Kind.FORBIDDEN, "not-your-task", text(audience));
    }

    private static String text(Audience audience) {
        return switch (audience) {
            case TEAM -> "This task is for those who do the work: the lead, a consultant or the client's focal point.";
            case LEAD -> "This task is for the lead or the client's focal point.";
            case APPROVER -> "This task is for an approver who has no part in the engagement.";
        };
    }
}
