package org.oks.contribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.gate.ScoringSeats;

/**
 * An item of evidence, or what a reviewer found, as scoring needs it.
 *
 * @param finding true for what a reviewer found: it was not there before the review
 * @param main one of those that the claim rests on
 * @param against true when it contradicts the claim
 * @param hash changes with what a reviewer weighs: a score given to another hash does not count
 * @param failedHoop the claim had to pass it and did not
 * @param own its source is one of those who make the claim
 * @param owed every reviewer but its authors owes it a score; others may be scored
 * @param authors who wrote the item or its claim: they do not score it
 */
record WeighedItem(
        String id,
        String code,
        boolean finding,
        boolean main,
        boolean against,
        String hash,
        boolean failedHoop,
        boolean own,
        boolean owed,
        Set<String> authors) {
    WeighedItem {
        authors = Set.copyOf(authors);
    }

    /** A source of which nobody said what it is to the engagement counts as the claimant's own. */
    static WeighedItem of(Claim claim, Evidence item) {
        EvidenceDraft said = item.draft();
        return evidence(
                item.id(),
                item.code(),
                item.main(),
                item.direction() == Direction.CONTRADICTS,
                item.hash(),
                said.probativeTest() == ProbativeTest.HOOP && said.probativeResult() == ProbativeResult.NOT_FOUND,
                said.sourceRole() == null || said.sourceRole() == SourceRole.CONSULTANT,
                Stream.of(claim.author(), claim.changedBy(), item.addedBy(), item.changedBy())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** An item of evidence; main and contradicting ones are owed a score. */
    static WeighedItem evidence(
            String id,
            String code,
            boolean main,
            boolean against,
            String hash,
            boolean failedHoop,
            boolean own,
            Set<String> authors) {
        return new WeighedItem(id, code, false, main, against, hash, failedHoop, own, main || against, authors);
    }

    /** A finding is no main item: it never makes a claim stronger, but one that contradicts makes it weaker. */
    static WeighedItem finding(ScoringSeats.Found found) {
        return new WeighedItem(
                found.id(),
                found.code(),
                true,
                false,
                found.against(),
                found.hash(),
                false,
                false,
                found.owed(),
                found.authors());
    }

    /** True when this person is among those who owe it a score. */
    boolean owedBy(String person) {
        return owed && !authors.contains(person);
    }

    /** What contradicts a claim is scored but never makes the claim stronger. */
    boolean carries() {
        return main && !against;
    }
}
