package org.oks.contribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.EngagementLife;
import org.oks.gate.DecidedGates;
import org.oks.gate.GateSubject;
import org.oks.gate.ScoringSeats;
import org.oks.people.Act;
import org.oks.people.Roles;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** The scores that reviewers give to evidence, and to what the others of the panel found, while a gate is open. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Scores {
    @Inject
    ScoreRepository scores;

    @Inject
    StandingClaims claims;

    @Inject
    DecidedGates decided;

    @Inject
    Scoring scoring;

    @Inject
    ScoringSeats seats;

    @Inject
    EngagementAccess access;

    @Inject
    EngagementLife life;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Every item that the gate weighs, with what this reader may see of its scores; after a decision, those it went by. */
    public ScoreSheet list(String engagementId, int gate) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        return scoring.open(new GateSubject(standing.facts(), gate))
                .map(round -> ScoreSheet.of(round, standing.person()))
                .or(() -> decided.newest(engagementId, gate)
                        .map(weighed -> DecidedScores.of(weighed, claims.read(engagementId))))
                .orElseGet(() -> new ScoreSheet(null, false, 0, false, List.of(), List.of()));
    }

    /** What the acting person gave in the open round, also what no longer counts. */
    public List<ScoreView> mine(String engagementId, int gate) {
        return list(engagementId, gate)
                .items()
                .flatMap(item -> Optional.ofNullable(item.mine()).stream())
                .toList();
    }

    /**
     * Scores an item as it is now, or scores it again.
     *
     * @param version the version of the reviewer's own score that was edited; null for a first one
     * @throws ChangedMeanwhile when the item is not what the reviewer read, or they scored it meanwhile elsewhere
     */
    public ScoreView score(String engagementId, int gate, String itemId, @Nullable Long version, ScoreDraft draft) {
        life.hold(engagementId);
        access.require(Act.SEE, engagementId);
        Optional<WeighedItem> found = item(engagementId, gate, itemId);
        // who has no seat learns nothing of what is there
        ScoringSeats.Seat seat = seats.require(
                engagementId, gate, found.map(WeighedItem::authors).orElse(Set.of()));
        WeighedItem item = found.orElseThrow(() -> new NotFound(Text.of("contribution.no.evidence", itemId)));
        draft.check(item.against());
        if (!item.hash().equals(draft.itemHash())) {
            throw new ChangedMeanwhile(Text.of("contribution.the.item", item.code()));
        }
        return give(engagementId, seat, item, version, draft);
    }

    private Optional<WeighedItem> item(String engagementId, int gate, String itemId) {
        return Stream.concat(
                        claims.read(engagementId).weighed().stream().flatMap(claim -> claim.items().stream()),
                        seats.open(engagementId, gate).stream()
                                .flatMap(round -> seats.findings(round.reviewId()).stream())
                                .map(WeighedItem::finding))
                .filter(each -> each.id().equals(itemId))
                .findFirst();
    }

    private ScoreView give(
            String engagementId, ScoringSeats.Seat seat, WeighedItem item, @Nullable Long version, ScoreDraft draft) {
        Score score = scores.find(seat.reviewId(), item.id(), seat.person()).orElse(null);
        ScoreView before = score == null ? null : score.view(item.hash());
        Long there = before == null ? null : before.version();
        if (!Objects.equals(version, there)) {
            throw new ChangedMeanwhile(Text.of("contribution.the.score", item.code()));
        }
        if (score == null) {
            score = new Score(seat.reviewId(), item, seat.person());
        }
        score.give(draft, item.hash(), clock.instant());
        if (before == null) {
            scores.add(score);
        }
        audit.record(
                "score.give",
                item.finding() ? "finding" : "evidence",
                item.id(),
                engagementId,
                before,
                score.view(item.hash()),
                null);
        scores.flush();
        return score.view(item.hash());
    }
}
