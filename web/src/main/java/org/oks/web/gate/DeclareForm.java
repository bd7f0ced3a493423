package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.gate.Panels;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;

/** A member of a panel says, before anything of the pack is shown, whether they have a conflict of interest. */
@Named("declareForm")
@RequestScoped
public class DeclareForm {
    @Inject
    private ReviewPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Panels panels;

    @Inject
    private Answer answer;

    private @Nullable Conflict conflict;
    private @Nullable String why;

    /** What can be declared. */
    public enum Conflict {
        NONE,
        ONE
    }

    /** Declares. */
    public @Nullable String declare() {
        if (conflict == null) {
            answer.refuse(new InvalidInput("conflict", Text.of("web.choose-conflict")));
            return null;
        }
        return conflict == Conflict.NONE
                ? answer.to(
                        () -> panels.declareNone(
                                workspace.getId(),
                                page.getGate(),
                                page.getDesk().mine().member()),
                        "gate.declared",
                        page.getHere())
                : answer.to(
                        () -> panels.recuse(workspace.getId(), page.getGate(), why),
                        "gate.recused",
                        "/workflow/my-work.xhtml",
                        "conflict-");
    }

    public @Nullable Conflict getConflict() {
        return conflict;
    }

    public void setConflict(@Nullable Conflict conflict) {
        this.conflict = conflict;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
