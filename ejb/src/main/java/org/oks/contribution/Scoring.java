package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.gate.GateSubject;
import org.oks.gate.RuleVersions;
import org.oks.gate.RulesOfPhase;
import org.oks.gate.ScoringSeats;

/** What the scores of a round come to, worked out from what is recorded now. */
@ApplicationScoped
class Scoring {
    @Inject
    StandingClaims standing;

    @Inject
    ScoreRepository scores;

    @Inject
    ScoringSeats seats;

    @Inject
    Substantiated substantiated;

    @Inject
    StrengthRules rules;

    @Inject
    RulesOfPhase versions;

    /** The round that is open at the subject's gate; empty while none is. */
    Optional<RoundScores> open(GateSubject subject) {
        return seats.open(subject.engagementId(), subject.phase()).map(round -> of(subject, round.reviewId()));
    }

    /** One round, by the rules that the phase began with. */
    RoundScores of(GateSubject subject, String reviewId) {
        return subject.once(RoundScores.class, () -> read(subject, reviewId));
    }

    List<WeighedClaim> weighed(GateSubject subject) {
        return standing.of(subject).weighed();
    }

    Set<String> confirmed(GateSubject subject) {
        return substantiated.of(subject).confirmed();
    }

    private RoundScores read(GateSubject subject, String reviewId) {
        Set<String> recused = seats.recused(reviewId);
        Map<String, List<Score>> given = scores.of(reviewId).stream()
                .filter(score -> !recused.contains(score.scorer()))
                .collect(Collectors.groupingBy(Score::itemId));
        RuleVersions held = versions.of(subject);
        Set<String> confirmed = confirmed(subject);
        List<ScoredFinding> findings = seats.findings(reviewId).stream()
                .map(found -> new ScoredFinding(found, scored(WeighedItem.finding(found), given)))
                .toList();
        return new RoundScores(
                reviewId,
                findings,
                weighed(subject).stream()
                        .map(claim -> scored(
                                claim,
                                given,
                                findings,
                                confirmed.contains(claim.id()),
                                inputs -> rules.strength(held, inputs)))
                        .toList());
    }

    private ScoredClaim scored(
            WeighedClaim claim,
            Map<String, List<Score>> given,
            List<ScoredFinding> findings,
            boolean confirmed,
            ToDoubleFunction<StrengthInputs> table) {
        List<ScoredItem> items =
                claim.items().stream().map(item -> scored(item, given)).toList();
        List<ScoredItem> all = Stream.concat(
                        items.stream(),
                        findings.stream()
                                .filter(finding -> finding.isAbout(claim.id()))
                                .map(ScoredFinding::item))
                .toList();
        return new ScoredClaim(claim, items, Strength.of(all, confirmed, table));
    }

    private static ScoredItem scored(WeighedItem item, Map<String, List<Score>> given) {
        return new ScoredItem(
                item,
                given.getOrDefault(item.id(), List.of()).stream()
                        .map(score -> score.view(item.hash()))
                        .toList());
    }
}
