package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Engagements;
import org.oks.gate.Eligibility;
import org.oks.gate.GateState;
import org.oks.gate.Gates;
import org.oks.gate.Panels;
import org.oks.gate.ReviewDesk;
import org.oks.gate.SeatRole;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;

/** A manager names who weighs a gate, out of those who may, and fills a seat that became empty. */
@Named("panelPage")
@ViewScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class PanelPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Query query;

    @Inject
    private Engagements engagements;

    @Inject
    private Gates gates;

    @Inject
    private Panels panels;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    private String id;
    private int gate;
    private long version;
    private @Nullable String lead;
    private String[] reviewers = {};
    private @Nullable String person;
    private SeatRole role = SeatRole.REVIEWER;
    private transient @Nullable ReviewDesk desk;
    private transient Eligibility.@Nullable Candidates candidates;

    @PostConstruct
    void load() {
        id = query.required("id", "engagement");
        Integer phase = engagements.view(id).facts().phase();
        if (phase == null) {
            throw new NotFound(Text.of("web.no.gate", id));
        }
        gate = query.number("gate", 1, 4).orElse(phase);
        version = getDesk().review().version();
        getCandidates();
        if (isLeadMissing()) {
            role = SeatRole.LEAD;
        }
    }

    public ReviewDesk getDesk() {
        ReviewDesk there = desk;
        if (there == null) {
            there = gates.desk(id, gate);
            names.need(there.panel().stream().map(ReviewDesk.SeatView::person).toList());
            desk = there;
        }
        return there;
    }

    /** Who could sit, and who of the approvers could not. */
    public Eligibility.Candidates getCandidates() {
        Eligibility.Candidates there = candidates;
        if (there == null) {
            there = panels.candidates(id, gate);
            names.need(Stream.concat(there.eligible().stream(), there.barred().keySet().stream())
                    .toList());
            candidates = there;
        }
        return there;
    }

    /** Those who could sit, as choices. */
    public List<SelectItem> getEligible() {
        return getCandidates().eligible().stream()
                .map(each -> new SelectItem(each, names.of(each)))
                .toList();
    }

    /** The other approvers, those who sit left out, and what bars each. */
    public List<Map.Entry<String, Text>> getBarred() {
        Set<@Nullable String> seated =
                sitting().stream().map(ReviewDesk.SeatView::person).collect(Collectors.toSet());
        return getCandidates().barred().entrySet().stream()
                .filter(each -> !seated.contains(each.getKey()))
                .toList();
    }

    /** How many must have weighed, the lead among them. */
    public int getQuorum() {
        Integer set = getDesk().review().quorum();
        return set == null ? getCandidates().quorum() : set;
    }

    private List<ReviewDesk.SeatView> sitting() {
        return getDesk().panel().stream()
                .filter(seat -> seat.recusedAt() == null)
                .toList();
    }

    public int getSitting() {
        return sitting().size();
    }

    /** True while the round is open and nobody sits. */
    public boolean isAppointing() {
        return isOpen() && sitting().isEmpty();
    }

    /** True while somebody sits: one more can be named. */
    public boolean isFilling() {
        return isOpen() && !sitting().isEmpty();
    }

    public boolean isOpen() {
        return getDesk().review().state() == GateState.IN_REVIEW;
    }

    /** True when a seat that must be taken is empty. */
    public boolean isShort() {
        return sitting().size() < getQuorum() || isLeadMissing();
    }

    /** True when nobody leads. */
    public boolean isLeadMissing() {
        return sitting().stream().noneMatch(seat -> seat.role() == SeatRole.LEAD);
    }

    /** True when the gate has to wait, since too few may weigh it. */
    public boolean isWaiting() {
        return isOpen() && sitting().size() + getCandidates().eligible().size() < getQuorum();
    }

    /** Appoints the panel. */
    public @Nullable String appoint() {
        return done(
                () -> panels.appoint(id, gate, version, new Panels.Appointment(lead, List.of(reviewers))),
                "gate.panel.appointed");
    }

    /** Names one more member. */
    public @Nullable String replace() {
        return done(() -> panels.replace(id, gate, person, role), "gate.panel.named");
    }

    private @Nullable String done(Answer.Act act, String done) {
        try {
            return answer.to(act, done, "/gate/panel.xhtml?id=" + id + "&gate=" + gate);
        } catch (ChangedMeanwhile changed) {
            answer.refuse(changed);
            return null;
        } finally {
            desk = null;
            candidates = null;
            version = getDesk().review().version();
        }
    }

    public int getGate() {
        return gate;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public String[] getReviewers() {
        return reviewers.clone();
    }

    public void setReviewers(String[] reviewers) {
        this.reviewers = reviewers.clone();
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public SeatRole getRole() {
        return role;
    }

    public void setRole(SeatRole role) {
        this.role = role;
    }
}
