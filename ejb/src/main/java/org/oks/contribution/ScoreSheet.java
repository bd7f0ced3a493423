package org.oks.contribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a gate's open round as one reader sees them. A reviewer who still owes scores sees their own alone, so that
 * nobody scores after another; so does everybody who does not score.
 *
 * @param reviewId the round; null while none is open
 * @param decided true when the gate is decided and these are the scores that the decision went by, as its record holds
 *     them
 * @param owed how many items this reader has not scored in their present state, if they score
 * @param othersShown true when the scores of others and what they come to are in it
 * @param findings what reviewers found in the round
 */
public record ScoreSheet(
        @Nullable String reviewId,
        boolean decided,
        int owed,
        boolean othersShown,
        List<ItemScores> findings,
        List<ClaimScores> claims) {
    public ScoreSheet {
        findings = List.copyOf(findings);
        claims = List.copyOf(claims);
    }

    /**
     * One claim.
     *
     * @param strength null while it is not scored, or not shown to this reader
     * @param criteria what its best items come to by criterion; empty while it has no strength
     */
    public record ClaimScores(
            String claimId,
            String claim,
            @Nullable Double strength,
            StrengthLabel label,
            Map<Criterion, Double> criteria,
            List<ItemScores> items) {
        public ClaimScores {
            criteria = Map.copyOf(criteria);
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param owed this reader owes it a score if they score; others may be scored
     * @param own this reader wrote it and never scores it
     * @param hash what a score is given to
     * @param mine what this reader gave it; it may no longer count
     * @param scored how many reviewers gave it a score that counts
     * @param others what other reviewers gave it, as far as it is shown
     */
    public record ItemScores(
            String itemId,
            String item,
            boolean owed,
            boolean own,
            boolean against,
            String hash,
            @Nullable ScoreView mine,
            int scored,
            List<ScoreView> others) {
        public ItemScores {
            others = List.copyOf(others);
        }
    }

    /** Everything that is scored, findings first. */
    public Stream<ItemScores> items() {
        return Stream.concat(findings.stream(), claims.stream().flatMap(claim -> claim.items().stream()));
    }

    static ScoreSheet of(RoundScores round, String reader) {
        boolean shown = round.doneBy(reader);
        return new ScoreSheet(
                round.reviewId(),
                false,
                round.owedBy(reader),
                shown,
                round.findings().stream()
                        .map(finding -> item(finding.item(), reader, shown))
                        .toList(),
                round.claims().stream()
                        .map(claim -> claim(claim, reader, shown))
                        .toList());
    }

    private static ClaimScores claim(ScoredClaim claim, String reader, boolean shown) {
        Strength strength = claim.strength();
        Double value = shown ? strength.shown() : null;
        Marks best = shown ? strength.best() : null;
        return new ClaimScores(
                claim.claim().id(),
                claim.code(),
                value,
                StrengthLabel.of(value),
                best == null ? Map.of() : best.byCriterion(),
                claim.items().stream().map(item -> item(item, reader, shown)).toList());
    }

    private static ItemScores item(ScoredItem scored, String reader, boolean shown) {
        WeighedItem item = scored.item();
        return new ItemScores(
                item.id(),
                item.code(),
                item.owedBy(reader),
                item.authors().contains(reader),
                item.against(),
                item.hash(),
                scored.of(reader).orElse(null),
                scored.counting().size(),
                shown
                        ? scored.scores().stream()
                                .filter(score -> !score.scorer().equals(reader))
                                .toList()
                        : List.of());
    }
}
