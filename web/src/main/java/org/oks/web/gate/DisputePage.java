package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.gate.DisputeOutcome;
import org.oks.gate.DisputeView;
import org.oks.gate.Disputes;
import org.oks.gate.GateReviewView;
import org.oks.people.Act;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** The lead objects to the return of a phase; a manager who took no part settles it. */
@Named("disputePage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class DisputePage {
    @Inject
    private Workspace workspace;

    @Inject
    private Disputes disputes;

    @Inject
    private Query query;

    @Inject
    private Answer answer;

    private int gate;
    private @Nullable DisputeView dispute;
    private boolean disputable;
    private @Nullable Text barred;
    private @Nullable String reason;
    private @Nullable DisputeOutcome outcome;

    @PostConstruct
    void load() {
        if (workspace.getPhase() == 0) {
            throw new NotFound(Text.of("web.no.gate", workspace.getId()));
        }
        gate = query.number("gate", 1, 4).orElse(workspace.getPhase());
        dispute = disputes.find(workspace.getId(), gate).orElse(null);
        boolean open = dispute != null && dispute.outcome() == null;
        barred = open && workspace.may(Act.SETTLE_DISPUTE)
                ? disputes.barred(workspace.getId(), gate).orElse(null)
                : null;
        disputable = dispute == null && disputes.disputable(workspace.getId(), gate);
    }

    /** The dispute there is, null when there is none. */
    public @Nullable DisputeView getDispute() {
        return dispute;
    }

    /** True when the reader may object now. */
    public boolean isDisputable() {
        return disputable;
    }

    /** Why this manager leaves it to another one; null when nothing does. */
    public @Nullable Text getBarred() {
        return barred;
    }

    /** True when it is open and this manager is asked. */
    public boolean isSettleable() {
        return barred == null && dispute != null && dispute.outcome() == null && workspace.may(Act.SETTLE_DISPUTE);
    }

    /** The return that it is about; null when the newest round was another. */
    public @Nullable GateReviewView getReturned() {
        List<GateReviewView> rounds = workspace.getRounds();
        return rounds.stream()
                .filter(round -> round.gate() == gate && round.decision() != null)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Objects. */
    public @Nullable String raise() {
        return answer.to(() -> disputes.raise(workspace.getId(), gate, reason), "gate.dispute.done", here());
    }

    /** Settles it. */
    public @Nullable String settle() {
        return answer.to(
                () -> disputes.settle(workspace.getId(), gate, outcome, reason),
                "gate.dispute.settled",
                here(),
                "settled-");
    }

    private String here() {
        return "/gate/dispute.xhtml?id=" + workspace.getId() + "&gate=" + gate;
    }

    public int getGate() {
        return gate;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable DisputeOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable DisputeOutcome outcome) {
        this.outcome = outcome;
    }
}
