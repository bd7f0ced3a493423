package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.gate.ConditionDraft;
import org.oks.gate.DecisionDraft;
import org.oks.gate.Decisions;
import org.oks.gate.GateDecision;
import org.oks.gate.PackView;
import org.oks.gate.Proposal;
import org.oks.gate.Votes;
import org.oks.platform.ChangedMeanwhile;
import org.oks.web.engagement.Workspace;
import org.oks.web.people.Browser;
import org.oks.web.platform.Answer;

/** What a member of a panel types: a vote, or the decision with what belongs to it. It binds to the pack that was shown. */
@Named("judgeForm")
@ViewScoped
public class JudgeForm implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private ReviewPage page;

    @Inject
    private Workspace workspace;

    @Inject
    private Decisions decisions;

    @Inject
    private Votes votes;

    @Inject
    private Browser browser;

    @Inject
    private Answer answer;

    private final ArrayList<ConditionRow> conditions = new ArrayList<>(List.of(new ConditionRow()));
    private long version;
    private @Nullable String digest;
    private @Nullable GateDecision decision;
    private @Nullable String reason;
    private @Nullable String differs;
    private String[] steps = {};
    private @Nullable LocalDate until;
    private @Nullable String password;

    /** A condition as it is typed. */
    public static class ConditionRow implements Serializable {
        private static final long serialVersionUID = 1;
        private @Nullable String text;
        private @Nullable String owner;
        private @Nullable LocalDate dueOn;

        public @Nullable String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = text;
        }

        public @Nullable String getOwner() {
            return owner;
        }

        public void setOwner(@Nullable String owner) {
            this.owner = owner;
        }

        public @Nullable LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(@Nullable LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }

    @PostConstruct
    void load() {
        take();
    }

    /** From here on the form binds to what the page shows now. */
    private void take() {
        PackView shown = page.getDesk().pack();
        version = page.getDesk().review().version();
        digest = shown == null ? null : shown.digest();
    }

    /** Casts the vote, or records and signs the decision, by the reader's seat. */
    public @Nullable String record() {
        try {
            return page.isDeciding()
                    ? answer.to(
                            () -> decisions.decide(workspace.getId(), page.getGate(), version, draft()),
                            "gate.decide.done",
                            page.getHere())
                    : answer.to(
                            () -> votes.vote(
                                    workspace.getId(),
                                    page.getGate(),
                                    new Votes.VoteDraft(digest, decision, reason, member())),
                            "gate.vote.done",
                            page.getHere());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        } finally {
            page.look();
            take();
        }
    }

    private DecisionDraft draft() {
        Proposal proposal = page.getDesk().proposal();
        boolean differing = proposal == null || decision != proposal.outcome();
        return new DecisionDraft(
                digest,
                decision,
                reason,
                differing ? differs : null,
                decision == GateDecision.ADVANCE_WITH_CONDITIONS
                        ? conditions.stream()
                                .map(row -> new ConditionDraft(row.text, row.owner, row.dueOn))
                                .toList()
                        : List.of(),
                decision == GateDecision.RETURN_FOR_REVISION ? Set.of(steps) : Set.of(),
                decision == GateDecision.HOLD ? until : null,
                member(),
                password,
                browser.address());
    }

    private @Nullable String member() {
        return page.getDesk().mine().member();
    }

    /** The decisions that the rules do not propose, as classes of the field that asks why. */
    public String getDiffering() {
        Proposal proposal = page.getDesk().proposal();
        return Stream.of(GateDecision.values())
                .filter(each -> proposal == null || each != proposal.outcome())
                .map(GateDecision::name)
                .collect(Collectors.joining(" "));
    }

    /** Room for one more condition. */
    public void addCondition() {
        conditions.add(new ConditionRow());
    }

    /** Takes a condition out; the last one is emptied. */
    public void removeCondition(ConditionRow row) {
        conditions.remove(row);
        if (conditions.isEmpty()) {
            addCondition();
        }
    }

    public List<ConditionRow> getConditions() {
        return conditions;
    }

    public @Nullable GateDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable GateDecision decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDiffers() {
        return differs;
    }

    public void setDiffers(@Nullable String differs) {
        this.differs = differs;
    }

    public String[] getSteps() {
        return steps.clone();
    }

    public void setSteps(String[] steps) {
        this.steps = steps.clone();
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
