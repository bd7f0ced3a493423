package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.engagement.Engagements;
import org.oks.engagement.PhaseWork;
import org.oks.engagement.WorkView;
import org.oks.gate.DecisionDraft;
import org.oks.gate.Decisions;
import org.oks.gate.GateDecision;
import org.oks.gate.GateState;
import org.oks.gate.Gates;
import org.oks.gate.PackView;
import org.oks.gate.ReviewDesk;
import org.oks.gate.SeatRole;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.people.Browser;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Query;

/** The task "Review gate": the pack, the readiness, and one decision with its reason. */
@Named("reviewPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Gates gates;

    @Inject
    private Decisions decisions;

    @Inject
    private Browser browser;

    @Inject
    private Claims claims;

    @Inject
    private PhaseWork works;

    @Inject
    private Answer answer;

    private String id;
    private int gate;
    private long version;
    private boolean confirming;
    private @Nullable GateDecision decision;
    private @Nullable String reason;
    private @Nullable String differs;
    private @Nullable String password;
    private transient @Nullable ReviewDesk desk;
    private transient @Nullable List<Claims.ClaimWithEvidence> pack;
    private transient @Nullable Optional<WorkView> work;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        Integer phase = engagements.view(id).facts().phase();
        if (phase == null) {
            throw new NotFound(Text.of("web.no.gate", id));
        }
        gate = query.number("gate", 1, 4).orElse(phase);
        version = getDesk().review().version();
    }

    /** The round, its readiness, and whether the reader may decide it. */
    public ReviewDesk getDesk() {
        ReviewDesk there = desk;
        if (there == null) {
            there = gates.desk(id, gate);
            desk = there;
        }
        return there;
    }

    /** True when the reader may decide now. */
    public boolean isDecidable() {
        return SeatRole.LEAD == getDesk().mine().seat()
                && getDesk().mine().weighs()
                && getDesk().review().state() == GateState.IN_REVIEW;
    }

    /** The claims of this phase and of those before, with their evidence. */
    public List<Claims.ClaimWithEvidence> getPack() {
        List<Claims.ClaimWithEvidence> there = pack;
        if (there == null) {
            there = claims.list(id).stream()
                    .filter(each -> each.claim().phase() <= gate)
                    .toList();
            pack = there;
        }
        return there;
    }

    /** The work of the phase. */
    public @Nullable WorkView getWork() {
        Optional<WorkView> there = work;
        if (there == null) {
            there = works.find(id, gate);
            work = there;
        }
        return there.orElse(null);
    }

    /** Shows what the decision will do before it is recorded. */
    public @Nullable String weigh() {
        confirming = decision != null && reason != null && !reason.isBlank();
        return confirming ? null : record();
    }

    /** Back to the form, with everything as it was. */
    public void reconsider() {
        confirming = false;
    }

    /** Records the decision. */
    public @Nullable String record() {
        confirming = false;
        try {
            return answer.to(
                    () -> decisions.decide(id, gate, version, draft()),
                    "gate.decide.done",
                    "/engagement/engagement.xhtml?id=" + id);
        } catch (ChangedMeanwhile changed) {
            desk = null;
            pack = null;
            work = null;
            version = getDesk().review().version();
            answer.refuse(changed);
            return null;
        }
    }

    private DecisionDraft draft() {
        PackView weighed = getDesk().pack();
        return new DecisionDraft(
                weighed == null ? null : weighed.digest(),
                decision,
                reason,
                differs,
                List.of(),
                Set.of(),
                null,
                null,
                password,
                browser.address());
    }

    public @Nullable String getDiffers() {
        return differs;
    }

    public void setDiffers(@Nullable String differs) {
        this.differs = differs;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public int getGate() {
        return gate;
    }

    public boolean isConfirming() {
        return confirming;
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
}
