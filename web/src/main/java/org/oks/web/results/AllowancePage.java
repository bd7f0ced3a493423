package org.oks.web.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.people.Act;
import org.oks.results.AllowanceDraft;
import org.oks.results.Indicators;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;

/** A manager allows an engagement more core indicators than usual. */
@Named("allowancePage")
@RequestScoped
public class AllowancePage {
    @Inject
    private Workspace workspace;

    @Inject
    private Indicators indicators;

    @Inject
    private Answer answer;

    private @Nullable Integer most = Indicators.MOST + 1;
    private @Nullable String reason;

    /** True when the reader may allow it. */
    public boolean isOffered() {
        return workspace.may(Act.WAIVE) && workspace.getFacts().status().isOpen();
    }

    /** Allows it. */
    public @Nullable String allow() {
        return answer.to(
                () -> indicators.allow(workspace.getId(), new AllowanceDraft(most, reason)),
                "results.allowance.done",
                "/results/indicators.xhtml?id=" + workspace.getId());
    }

    public @Nullable Integer getMost() {
        return most;
    }

    public void setMost(@Nullable Integer most) {
        this.most = most;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
