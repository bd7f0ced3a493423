package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.ClosingReview;
import org.oks.engagement.ClosingView;
import org.oks.engagement.Closings;
import org.oks.people.Act;
import org.oks.web.platform.Answer;

/** The task "Record the closing review": five questions, after which the engagement ends; or a manager's waiver. */
@Named("closingPage")
@RequestScoped
public class ClosingPage {
    @Inject
    private Workspace workspace;

    @Inject
    private Closings closings;

    @Inject
    private Answer answer;

    private @Nullable String intended;
    private @Nullable String actual;
    private @Nullable String causes;
    private @Nullable String sameAgain;
    private @Nullable String differently;
    private @Nullable String reason;

    /** The review there is, null while it is owed. */
    public @Nullable ClosingView getRecorded() {
        return closings.find(workspace.getId()).orElse(null);
    }

    /** True when the reader may record it. */
    public boolean isHoldable() {
        return workspace.isClosable() && workspace.may(Act.SUBMIT);
    }

    /** True when the reader may waive it. */
    public boolean isWaivable() {
        return workspace.isClosable() && workspace.may(Act.WAIVE);
    }

    /** Records it; the engagement ends. */
    public @Nullable String hold() {
        return answer.to(
                () -> closings.hold(
                        workspace.getId(), new ClosingReview(intended, actual, causes, sameAgain, differently)),
                "engagement.closing.done",
                "/engagement/engagement.xhtml?id=" + workspace.getId());
    }

    /** Lets the engagement end without it. */
    public @Nullable String waive() {
        return answer.to(
                () -> closings.waive(workspace.getId(), reason),
                "engagement.closing.waived",
                "/engagement/engagement.xhtml?id=" + workspace.getId());
    }

    public @Nullable String getIntended() {
        return intended;
    }

    public void setIntended(@Nullable String intended) {
        this.intended = intended;
    }

    public @Nullable String getActual() {
        return actual;
    }

    public void setActual(@Nullable String actual) {
        this.actual = actual;
    }

    public @Nullable String getCauses() {
        return causes;
    }

    public void setCauses(@Nullable String causes) {
        this.causes = causes;
    }

    public @Nullable String getSameAgain() {
        return sameAgain;
    }

    public void setSameAgain(@Nullable String sameAgain) {
        this.sameAgain = sameAgain;
    }

    public @Nullable String getDifferently() {
        return differently;
    }

    public void setDifferently(@Nullable String differently) {
        this.differently = differently;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
