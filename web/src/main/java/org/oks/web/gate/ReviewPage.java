package org.oks.web.gate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.contribution.Claims;
import org.oks.contribution.Direction;
import org.oks.contribution.EvidenceView;
import org.oks.contribution.ItemState;
import org.oks.engagement.PhaseWork;
import org.oks.engagement.WorkView;
import org.oks.gate.FindingView;
import org.oks.gate.Findings;
import org.oks.gate.GateState;
import org.oks.gate.Gates;
import org.oks.gate.Packs;
import org.oks.gate.ReviewDesk;
import org.oks.gate.SeatRole;
import org.oks.platform.NotFound;
import org.oks.platform.Text;
import org.oks.web.engagement.Workspace;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Query;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** A round of a gate on its reader's desk: what is weighed, how far the panel is, and what was decided. */
@Named("reviewPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ReviewPage {
    @Inject
    private Query query;

    @Inject
    private Workspace workspace;

    @Inject
    private Gates gates;

    @Inject
    private Packs packs;

    @Inject
    private Claims claims;

    @Inject
    private Findings findings;

    @Inject
    private PhaseWork works;

    @Inject
    private Inbox inbox;

    @Inject
    private Names names;

    @Inject
    private Answer answer;

    private int gate;
    private ReviewDesk desk;
    private @Nullable List<Claims.ClaimWithEvidence> pack;
    private @Nullable List<FindingView> found;
    private @Nullable Optional<WorkView> work;
    private @Nullable Optional<InboxItem> task;

    @PostConstruct
    void load() {
        Integer phase = workspace.getFacts().phase();
        if (phase == null) {
            throw new NotFound(Text.of("web.no.gate", workspace.getId()));
        }
        gate = query.number("gate", 1, 4).orElse(phase);
        look();
    }

    /** Looks again at how the round stands. */
    void look() {
        desk = gates.desk(workspace.getId(), gate);
        names.need(people());
    }

    private List<@Nullable String> people() {
        List<@Nullable String> people = new ArrayList<>();
        people.add(desk.review().submittedBy());
        people.add(desk.review().decidedBy());
        desk.panel().forEach(seat -> people.add(seat.person()));
        desk.waivers().forEach(waiver -> people.add(waiver.waivedBy()));
        desk.conditions().forEach(condition -> {
            people.add(condition.owner());
            people.add(condition.closedBy());
        });
        return people;
    }

    public ReviewDesk getDesk() {
        return desk;
    }

    public int getGate() {
        return gate;
    }

    /** True while the gate is not decided. */
    public boolean isOpen() {
        return desk.review().state() != GateState.DECIDED;
    }

    /** True when the reader sits on the panel and has to say first whether they have a conflict of interest. */
    public boolean isDeclaring() {
        return isOpen()
                && desk.mine().seat() != null
                && desk.mine().barred() == null
                && !desk.mine().declared();
    }

    /** True when the reader weighs it now. */
    public boolean isWeighing() {
        return desk.mine().weighs() && desk.review().state() == GateState.IN_REVIEW;
    }

    /** True when the reader decides it. */
    public boolean isDeciding() {
        return isWeighing() && desk.mine().seat() == SeatRole.LEAD;
    }

    /** True when the reader votes and has not yet. */
    public boolean isVoting() {
        return isWeighing()
                && desk.mine().seat() == SeatRole.REVIEWER
                && !desk.mine().voted();
    }

    /** True when the reader may bring a new pack to this round. */
    public boolean isRefreshable() {
        return desk.stale() && isWeighing();
    }

    /** The seats of those who sit, and of those who gave theirs back. */
    public List<ReviewDesk.SeatView> getSeats() {
        return desk.panel();
    }

    /** The lead as this reader may see it; null while there is none. */
    public ReviewDesk.@Nullable SeatView getLead() {
        return desk.panel().stream()
                .filter(seat -> seat.role() == SeatRole.LEAD && seat.recusedAt() == null)
                .findFirst()
                .orElse(null);
    }

    /** The claims that stand, of this phase and of those before, with their evidence. */
    public List<Claims.ClaimWithEvidence> getPack() {
        List<Claims.ClaimWithEvidence> there = pack;
        if (there == null) {
            there = claims.list(workspace.getId()).stream()
                    .filter(each -> each.claim().phase() <= gate && each.claim().state() == ItemState.RECORDED)
                    .toList();
            pack = there;
        }
        return there;
    }

    /** An item of evidence of the pack; null when it is not in it. */
    public @Nullable EvidenceView item(String id) {
        return getPack().stream()
                .flatMap(each -> each.evidence().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** How many items speak for the claims. */
    public long getSupporting() {
        return count(Direction.SUPPORTS);
    }

    /** How many items and findings speak against them. */
    public long getContradicting() {
        return count(Direction.CONTRADICTS)
                + getFindings().stream().filter(FindingView::against).count();
    }

    private long count(Direction direction) {
        return getPack().stream()
                .flatMap(each -> each.evidence().stream())
                .filter(item -> item.direction() == direction)
                .count();
    }

    /** What reviewers found, those against first. */
    public List<FindingView> getFindings() {
        List<FindingView> there = found;
        if (there == null) {
            there = findings.list(workspace.getId(), gate);
            names.need(there.stream()
                    .<@Nullable String>mapMulti((each, all) -> {
                        all.accept(each.author());
                        all.accept(each.onBehalfOf());
                    })
                    .collect(Collectors.toList()));
            found = there;
        }
        return there;
    }

    /** What reviewers found about a claim; about the whole where the claim is empty. */
    public List<FindingView> findingsOf(@Nullable String claimId) {
        String about = claimId == null || claimId.isEmpty() ? null : claimId;
        return getFindings().stream()
                .filter(finding -> Objects.equals(finding.claimId(), about))
                .toList();
    }

    /** What a reviewer found; null when that is not what is asked for. */
    public @Nullable FindingView finding(String id) {
        return getFindings().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The work of the phase. */
    public @Nullable WorkView getWork() {
        Optional<WorkView> there = work;
        if (there == null) {
            there = works.find(workspace.getId(), gate);
            work = there;
        }
        return there.orElse(null);
    }

    /** When the decision is due; null when nothing says so. */
    public @Nullable Instant getDue() {
        Optional<InboxItem> there = task;
        if (there == null) {
            there = isOpen()
                    ? inbox.ofEngagement(workspace.getId()).stream()
                            .filter(item ->
                                    Set.of("decide", "appoint-panel", "review").contains(item.elementId()))
                            .findFirst()
                    : Optional.empty();
            task = there;
        }
        return there.map(InboxItem::dueAt).orElse(null);
    }

    /** Brings a new pack to this round. */
    public @Nullable String refresh() {
        return answer.to(() -> packs.refresh(workspace.getId(), gate), "gate.refreshed", getHere());
    }

    /** This page. */
    public String getHere() {
        return "/gate/review.xhtml?id=" + workspace.getId() + "&gate=" + gate;
    }
}
