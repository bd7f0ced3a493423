package org.oks.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.gate.TrialOutcome;
import org.oks.platform.CurrentActor;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;
import org.oks.workflow.RuleTableState;
import org.oks.workflow.RuleTableView;
import org.oks.workflow.RuleTables;
import org.oks.workflow.TrialView;

/** One version of a decision table: what it would have changed, and for a draft what can be done with it. */
@Named("rulePage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class RulePage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private RuleTables tables;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    @Inject
    private CurrentActor actor;

    private RuleTableView rules;
    private transient @Nullable TrialView trial;
    private transient @Nullable Part file;

    @PostConstruct
    void load() {
        rules = tables.get(query.required("id", "rules"));
        names.need(RuleTableLabels.people(rules).toList());
    }

    public RuleTableView getRules() {
        return rules;
    }

    /** True while it can still be put in force. */
    public boolean isWaiting() {
        return rules.state() == RuleTableState.DRAFT || rules.state() == RuleTableState.SHIPPED;
    }

    /** True for a draft of the reader's own. */
    public boolean isMine() {
        return rules.state() == RuleTableState.DRAFT
                && rules.uploadedBy().equals(actor.get().id());
    }

    /** What it would have changed. */
    public TrialView getTrial() {
        TrialView known = trial;
        if (known == null) {
            known = tables.trial(rules.id(), query.page(SIZE));
            trial = known;
        }
        return known;
    }

    public List<TrialOutcome> getOutcomes() {
        return getTrial().different().items();
    }

    public Pages getPages() {
        return new Pages(getTrial().different(), query);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Puts it in force. */
    public @Nullable String activate() {
        return answer.to(() -> tables.activate(rules.id(), rules.edition()), "workflow.rules.activated", here());
    }

    /** Writes the draft anew. */
    public @Nullable String replace() {
        return answer.to(this::replaced, "workflow.rules.replaced", here());
    }

    private void replaced() {
        try (InputStream content = BringRules.content(file)) {
            tables.replace(rules.id(), rules.note(), rules.edition(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }

    /** Deletes the draft. */
    public @Nullable String delete() {
        return answer.to(
                () -> tables.delete(rules.id(), rules.edition()), "workflow.rules.deleted", "/workflow/rules.xhtml");
    }

    private String here() {
        return "/workflow/rule.xhtml?id=" + rules.id();
    }
}
