package org.oks.workflow;

import org.oks.platform.DomainException;
import org.oks.platform.Text;

/** The task is for others: the team's, the lead's, or that of an approver from outside. */
public final class NotYourTask extends DomainException {
    private static final long serialVersionUID = 1;

    NotYourTask(Audience audience) {
        super(Kind.FORBIDDEN, "not-your-task", text(audience));
    }

    private static Text text(Audience audience) {
        return switch (audience) {
            case TEAM -> Text.of("workflow.for.team");
            case LEAD -> Text.of("workflow.for.lead");
            case SPONSOR -> Text.of("workflow.for.sponsor");
            case APPROVER -> Text.of("workflow.for.approver");
            case MANAGER -> Text.of("workflow.for.manager");
            case PANEL -> Text.of("workflow.for.panel");
        };
    }
}
