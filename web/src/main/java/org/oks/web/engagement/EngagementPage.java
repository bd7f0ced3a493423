package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.gate.DisputeView;
import org.oks.gate.Disputes;
import org.oks.gate.GateReviewView;
import org.oks.gate.GateState;
import org.oks.people.Act;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.Page;
import org.oks.web.platform.Answer;

/** The overview of one engagement: what is missing, what is owed, who and what. */
@Named("engagementPage")
@RequestScoped
public class EngagementPage {
    private static final int NEWEST = 5;

    @Inject
    private Workspace workspace;

    @Inject
    private Engagements engagements;

    @Inject
    private History history;

    @Inject
    private Disputes disputes;

    @Inject
    private Answer answer;

    private @Nullable Boolean disputable;
    private @Nullable Optional<DisputeView> dispute;

    /** The newest lines of its history. */
    public List<History.Line> getNewest() {
        return history.lines(workspace.getId(), new Page.Request(1, NEWEST)).items();
    }

    /** The newest round of the open phase's gate when it sent the phase back. */
    public @Nullable GateReviewView getReturned() {
        return workspace
                .newestRound()
                .filter(round -> round.state() == GateState.DECIDED && Rail.turnedBack(round))
                .orElse(null);
    }

    /** True when the reader could object to the return now. */
    public boolean isDisputable() {
        GateReviewView returned = getReturned();
        if (disputable == null) {
            disputable = returned != null
                    && workspace.may(Act.SUBMIT)
                    && disputes.disputable(workspace.getId(), returned.gate());
        }
        return disputable;
    }

    /** The dispute about the return, if there is one. */
    public @Nullable DisputeView getDispute() {
        GateReviewView returned = getReturned();
        if (dispute == null) {
            dispute = returned == null ? Optional.empty() : disputes.find(workspace.getId(), returned.gate());
        }
        return dispute.orElse(null);
    }

    /** Starts the engagement: phase 1 is opened. */
    public @Nullable String start() {
        try {
            return answer.to(
                    () -> engagements.start(
                            workspace.getId(), workspace.getFacts().version()),
                    "engagement.start.done",
                    "/engagement/engagement.xhtml?id=" + workspace.getId());
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        }
    }
}
