package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.NotNow;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Decided rounds for the rooms that hand them out. Callers have checked that the reader may see the engagement. */
@ApplicationScoped
public class RoundsOnRecord {
    @Inject
    GateRepository gates;

    @Inject
    PanelRepository panels;

    @Inject
    FindingRepository findings;

    @Inject
    ConditionRepository conditions;

    @Inject
    DisputeRepository disputes;

    @Inject
    CommentRepository comments;

    @Inject
    ReadinessCheck readiness;

    @Inject
    PackWords words;

    /**
     * One round.
     *
     * @throws NotFound when there is none, or it is from before there were packs
     * @throws NotNow while it is open: until then the team sees roles, and votes are hidden
     */
    public RoundOnRecord get(EngagementFacts facts, int gate, int round) {
        GateReview review = gates.all(facts.id()).stream()
                .filter(each -> each.gate() == gate && each.round() == round)
                .findFirst()
                .orElseThrow(() -> new NotFound(Text.of("gate.no.round-of", round, gate, facts.id())));
        if (review.isOpen()) {
            throw new NotNow(facts.id(), Text.of("gate.not-decided", gate, round));
        }
        String id = review.id();
        Pack pack = panels.pack(id).orElseThrow(() -> new NotFound(Text.of("gate.pack.none", gate, facts.id())));
        return new RoundOnRecord(
                id,
                review.view(),
                pack.view(),
                pack.body(),
                panels.decisions(id).stream()
                        .map(each -> new RoundOnRecord.Signed(each.view(), PackDifference.read(each.weighed())))
                        .toList(),
                panels.seats(id).stream().map(Seat::onRecord).toList(),
                panels.declarations(id).values().stream()
                        .collect(Collectors.toMap(Declaration::person, Declaration::declaredAt)),
                panels.votes(id).stream()
                        .map(vote -> new RoundOnRecord.Cast(vote.person(), vote.view()))
                        .toList(),
                findings.of(id).stream().map(Finding::view).toList(),
                conditions.ofRound(id).stream().map(Condition::view).toList(),
                disputes.of(facts.id(), gate)
                        .filter(dispute -> dispute.reviewId().equals(id))
                        .map(Dispute::view)
                        .orElse(null),
                comments.outcomes(id),
                checks(facts, gate));
    }

    /** The pack of a round without the words that this reader may not take along. */
    public PackCopy copy(EngagementAccess.Standing standing, RoundOnRecord round) {
        return PackCopy.of(
                round.body(), levels -> words.withheld(standing, round.weighedBy(standing.person()), levels));
    }

    private Map<String, Text> checks(EngagementFacts facts, int gate) {
        Map<String, Text> checks = new HashMap<>();
        GateSubject subject = new GateSubject(facts, gate);
        readiness.of(subject).lines().forEach(line -> checks.put(line.check(), line.text()));
        readiness.bar(subject).lines().forEach(line -> checks.put(line.check(), line.text()));
        return checks;
    }
}
