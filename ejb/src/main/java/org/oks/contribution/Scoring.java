package org.oks.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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

    private RoundScores read(GateSubject subject, String reviewId) {
        Set<String> recused = seats.recused(reviewId);
        Map<String, List<Score>> given = scores.of(reviewId).stream()
                .filter(score -> !recused.contains(score.scorer()))
                .collect(Collectors.groupingBy(Score::itemId));
        RuleVersions held = versions.of(subject.engagementId(), subject.phase());
        Set<String> confirmed = substantiated.of(subject).confirmed();
        return new RoundScores(
                reviewId,
                standing.of(subject).weighed().stream()
                        .map(claim -> scored(
                                claim, given, confirmed.contains(claim.id()), inputs -> rules.strength(held, inputs)))
                        .toList());
    }

    private ScoredClaim scored(
            WeighedClaim claim,
            Map<String, List<Score>> given,
            boolean confirmed,
            ToDoubleFunction<StrengthInputs> table) {
        List<ScoredItem> items = claim.items().stream()
                .map(item -> new ScoredItem(
                        item,
                        given.getOrDefault(item.id(), List.of()).stream()
                                .map(score -> score.view(item.hash()))
                                .toList()))
                .toList();
        return new ScoredClaim(claim, items, Strength.of(items, confirmed, table));
    }
}
