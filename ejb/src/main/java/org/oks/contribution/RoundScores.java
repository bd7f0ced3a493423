package org.oks.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scores of one round, of findings and claim by claim, and what the bar measures of them. */
record RoundScores(String reviewId, List<ScoredFinding> findings, List<ScoredClaim> claims) {
    RoundScores {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
    }

    /** Findings first, as they are shown. */
    Stream<ScoredItem> items() {
        return Stream.concat(
                findings.stream().map(ScoredFinding::item), claims.stream().flatMap(claim -> claim.items().stream()));
    }

    /** What a reviewer has not scored in its present state. */
    int owedBy(String person) {
        return (int) items().filter(item -> item.owedBy(person)).count();
    }

    /** True when the person scored everything that is owed, and something: who only looks on owes nothing. */
    boolean doneBy(String person) {
        return owedBy(person) == 0 && items().anyMatch(item -> item.of(person).isPresent());
    }

    /** Items that every reviewer owes a score, and to which none has given one that counts. */
    List<ScoredItem> unscored() {
        return items().filter(item -> item.item().owed() && !item.isScored()).toList();
    }

    /** The mean of the claims' strengths; a claim that is not scored counts as the weakest there is. */
    double meanStrength() {
        if (claims.isEmpty()) {
            return 0;
        }
        return claims.stream()
                .map(claim -> BigDecimal.valueOf(claim.strength().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(claims.size()), 4, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** The claim that lacks most. */
    Optional<ScoredClaim> weakest() {
        return claims.stream()
                .min(Comparator.comparingDouble(claim -> claim.strength().value()));
    }

    /** The claim on which a criterion is judged: the strongest, among equals the one that does best on it. */
    Optional<ScoredClaim> strongest(Criterion criterion) {
        return claims.stream()
                .max(Comparator.<ScoredClaim>comparingDouble(
                                claim -> claim.strength().value())
                        .thenComparingDouble(claim -> claim.strength().on(criterion)));
    }

    /** Claims of which something had to be found and was not. */
    List<ScoredClaim> withFailedHoop() {
        return claims.stream()
                .filter(claim -> claim.strength().inputs().failedHoop())
                .toList();
    }
}
