package org.oks.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.learning.ActionView;
import org.oks.learning.ReviewActions;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The actions of an engagement, on the pages that show them: what is owed, saying that one is done, dropping one. */
@Named("actionsPart")
@RequestScoped
public class ActionsPart {
    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private ReviewActions actions;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    private @Nullable List<ActionView> all;
    private @Nullable String reason;

    /** All of them, open ones first. */
    public List<ActionView> getAll() {
        List<ActionView> found = all;
        if (found == null) {
            found = actions.list(workspace.getId());
            names.need(found.stream().map(ActionView::owner).toList());
            names.need(found.stream().map(ActionView::settledBy).toList());
            all = found;
        }
        return found;
    }

    /** Those that are owed, by day. */
    public List<ActionView> getOpen() {
        return getAll().stream().filter(ActionView::isOpen).toList();
    }

    /** Those that were done or dropped. */
    public List<ActionView> getSettled() {
        return getAll().stream().filter(action -> !action.isOpen()).toList();
    }

    /** The one that the address names to be dropped, null when it names none that is open. */
    public @Nullable ActionView getDropping() {
        int number = query.number("drop", 1, 100_000).orElse(0);
        return getOpen().stream()
                .filter(action -> action.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Says that the action is done whose button was pressed. */
    public @Nullable String done() {
        return WhichAction.read(query.text(WhichAction.SENT))
                .map(which -> turn(
                        () -> actions.done(which.engagementId(), which.number(), which.version()),
                        "learning.action.is-done"))
                .orElse(null);
    }

    /** Drops the action that the address names. */
    public @Nullable String drop() {
        ActionView dropping = getDropping();
        return dropping == null
                ? null
                : turn(
                        () -> actions.drop(dropping.engagementId(), dropping.number(), dropping.version(), reason),
                        "learning.action.is-dropped");
    }

    private @Nullable String turn(Answer.Act act, String done) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        try {
            return answer.to(act, done, page + "?id=" + workspace.getId());
        } catch (ChangedMeanwhile changed) {
            all = null;
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
