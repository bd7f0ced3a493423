package org.oks.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementStatus;
import org.oks.gate.Gates;
import org.oks.gate.Readiness;
import org.oks.gate.Waivers;
import org.oks.people.Act;
import org.oks.platform.CurrentActor;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** A manager from outside the team lets a line of the readiness list pass; and how many will weigh the gate. */
@Named("waivePart")
@RequestScoped
public class WaivePart {
    @Inject
    private Workspace workspace;

    @Inject
    private Waivers waivers;

    @Inject
    private Gates gates;

    @Inject
    private CurrentActor actor;

    @Inject
    private Query query;

    @Inject
    private Answer answer;

    private @Nullable Integer reviewers;
    private @Nullable String reason;

    /** True when the reader could waive what can be waived. */
    public boolean isWaiving() {
        return workspace.may(Act.WAIVE)
                && workspace.getFacts().status() == EngagementStatus.ACTIVE
                && workspace.getView().team().stream().noneMatch(member -> member.personId()
                        .equals(actor.get().id()));
    }

    /** The line that the address asks to waive; null when there is none. */
    public Readiness.@Nullable Line getLine() {
        Readiness readiness = workspace.getReadiness();
        return readiness == null || !isWaiving()
                ? null
                : readiness.missing().stream()
                        .filter(line -> line.waivable() && line.check().equals(query.text("waive")))
                        .findFirst()
                        .orElse(null);
    }

    /** Waives it. */
    public @Nullable String waive() {
        return answer.to(
                () -> waivers.waive(workspace.getId(), workspace.getPhase(), query.text("waive"), reason),
                "gate.waive.done",
                "/gate/submit.xhtml?id=" + workspace.getId());
    }

    /** How many weigh the gate of the open phase. */
    public int getReviewers() {
        Integer there = reviewers;
        if (there == null) {
            there = gates.reviewers(workspace.getId(), workspace.getPhase());
            reviewers = there;
        }
        return there;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
