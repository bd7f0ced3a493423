package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.gate.Findings;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;

/** A member of a panel adds what they found themselves. */
@Named("findingForm")
@RequestScoped
public class FindingForm {
    @Inject
    private ReviewPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Findings findings;

    @Inject
    private Answer answer;

    private boolean against = true;
    private @Nullable String claim;
    private @Nullable String title;
    private @Nullable String text;

    /** Adds it. */
    public @Nullable String add() {
        return answer.to(
                () -> findings.add(
                        workspace.getId(), page.getGate(), new Findings.FindingDraft(claim, against, title, text)),
                "gate.finding.done",
                page.getHere(),
                "finding-");
    }

    /** The claims that it can be about. */
    public List<SelectItem> getClaims() {
        return page.getPack().stream()
                .map(each -> new SelectItem(
                        each.claim().id(),
                        each.claim().code() + " " + each.claim().statement()))
                .toList();
    }

    public boolean isAgainst() {
        return against;
    }

    public void setAgainst(boolean against) {
        this.against = against;
    }

    public @Nullable String getClaim() {
        return claim;
    }

    public void setClaim(@Nullable String claim) {
        this.claim = claim;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
