package org.oks.web.engagement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.engagement.HoldView;
import org.oks.engagement.Holds;
import org.oks.engagement.TeamMember;
import org.oks.gate.GateReviewView;
import org.oks.gate.Gates;
import org.oks.gate.Readiness;
import org.oks.people.Act;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** The engagement that the address names, for the head, the rail and the tabs of all its pages. */
@Named("workspace")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class Workspace {
    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Gates gates;

    @Inject
    private Holds holds;

    @Inject
    private Rail rail;

    @Inject
    private Names names;

    private EngagementView view;
    private @Nullable HoldView hold;
    private List<GateReviewView> rounds;
    private @Nullable Readiness readiness;
    private List<RailStep> steps;

    @PostConstruct
    void load() {
        String id = query.required("id", "engagement");
        view = engagements.view(id);
        rounds = gates.rounds(id);
        readiness = gates.readiness(id).orElse(null);
        hold = is(EngagementStatus.ON_HOLD)
                ? holds.list(id).stream()
                        .filter(each -> each.resumedAt() == null)
                        .findFirst()
                        .orElse(null)
                : null;
        steps = rail.of(view.facts(), rounds, readiness);
        names.need(view.team().stream().map(TeamMember::personId).toList());
    }

    public String getId() {
        return view.facts().id();
    }

    public EngagementView getView() {
        return view;
    }

    public EngagementFacts getFacts() {
        return view.facts();
    }

    /** All rounds of its gates. */
    public List<GateReviewView> getRounds() {
        return rounds;
    }

    /** The readiness list of the open phase, null when none is open. */
    public @Nullable Readiness getReadiness() {
        return readiness;
    }

    public List<RailStep> getSteps() {
        return steps;
    }

    /** True when the reader may do this to the engagement. */
    public boolean may(Act act) {
        return view.may().contains(act);
    }

    /** True when the reader may write and a phase is open. */
    public boolean isWritable() {
        return may(Act.EDIT) && is(EngagementStatus.ACTIVE);
    }

    /** True when the reader may write claims and evidence: in a phase, and while its gate is open. */
    public boolean isRecording() {
        return may(Act.EDIT) && (is(EngagementStatus.ACTIVE) || is(EngagementStatus.IN_GATE));
    }

    /** True when the reader signs off for the client, in a phase and while its gate is open. */
    public boolean isAdopting() {
        return may(Act.ADOPT) && (is(EngagementStatus.ACTIVE) || is(EngagementStatus.IN_GATE));
    }

    /** True when the reader may change charter and team. */
    public boolean isChangeable() {
        return may(Act.EDIT) && view.facts().status().isOpen();
    }

    /** True when the open phase could be sent to its gate by the reader. */
    public boolean isSubmittable() {
        return may(Act.SUBMIT) && is(EngagementStatus.ACTIVE);
    }

    /** True when the reader may start it. */
    public boolean isStartable() {
        return may(Act.EDIT) && is(EngagementStatus.PROPOSED);
    }

    /** True when the reader may cancel it now. */
    public boolean isCancellable() {
        return may(Act.CANCEL) && view.facts().status().isOpen() && !is(EngagementStatus.CLOSING);
    }

    /** True when a gate is open and the reader is one who decides gates. */
    public boolean isReviewable() {
        return may(Act.DECIDE) && is(EngagementStatus.IN_GATE);
    }

    /** True when a gate is open and the reader is one who appoints panels. */
    public boolean isAppointable() {
        return may(Act.APPOINT_PANEL) && is(EngagementStatus.IN_GATE);
    }

    /** True when the reader may put it on hold now. */
    public boolean isHoldable() {
        return may(Act.HOLD) && (is(EngagementStatus.ACTIVE) || is(EngagementStatus.IN_GATE));
    }

    /** True when it is on hold and the reader may resume it. */
    public boolean isResumable() {
        return may(Act.HOLD) && is(EngagementStatus.ON_HOLD);
    }

    /** The hold that lasts; null while it runs. */
    public @Nullable HoldView getHold() {
        return hold;
    }

    /** True when its after action review is owed and the reader may hold or waive it. */
    public boolean isClosable() {
        return is(EngagementStatus.CLOSING) && (may(Act.SUBMIT) || may(Act.WAIVE));
    }

    /** True once it is closed, stopped or cancelled. */
    public boolean isEnded() {
        return !view.facts().status().isOpen();
    }

    /** True while a phase is being opened and nothing can be done yet. */
    public boolean isOpening() {
        return is(EngagementStatus.ACTIVE) && view.facts().phaseOpenedAt() == null;
    }

    /** The number of the phase, 0 before the start. */
    public int getPhase() {
        Integer phase = view.facts().phase();
        return phase == null ? 0 : phase;
    }

    /** The newest round of the gate of the phase, if it was submitted before. */
    public Optional<GateReviewView> newestRound() {
        return rounds.stream().filter(round -> round.gate() == getPhase()).reduce((first, second) -> second);
    }

    private boolean is(EngagementStatus status) {
        return view.facts().status() == status;
    }
}
