package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.platform.Answer;

/** A manager ends an engagement before its time, with a reason. This page is the confirmation. */
@Named("cancelPage")
@RequestScoped
public class CancelPage {
    @Inject
    private Workspace workspace;

    @Inject
    private Engagements engagements;

    @Inject
    private Answer answer;

    private @Nullable String reason;

    /** Cancels it. */
    public @Nullable String cancel() {
        try {
            return answer.to(
                    () -> engagements.cancel(
                            workspace.getId(), workspace.getFacts().version(), reason),
                    "engagement.cancel.done",
                    "/engagement/engagement.xhtml?id=" + workspace.getId());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
