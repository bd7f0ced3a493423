package org.oks.contribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of evidence as scoring needs it.
 *
 * @param main one of those that the claim rests on
 * @param against true when it contradicts the claim
 * @param hash changes with what a reviewer weighs: a score given to another hash does not count
 * @param failedHoop the claim had to pass it and did not
 * @param own its source is one of those who make the claim
 * @param authors who wrote the item or its claim: they do not score it
 */
record WeighedItem(
        String id,
        String code,
        boolean main,
        boolean against,
        String hash,
        boolean failedHoop,
        boolean own,
        Set<String> authors) {
    WeighedItem {
        authors = Set.copyOf(authors);
    }

    /** A source of which nobody said what it is to the engagement counts as the claimant's own. */
    static WeighedItem of(Claim claim, Evidence item) {
        EvidenceDraft said = item.draft();
        return new WeighedItem(
                item.id(),
                item.code(),
                item.main(),
                item.direction() == Direction.CONTRADICTS,
                item.hash(),
                said.probativeTest() == ProbativeTest.HOOP && said.probativeResult() == ProbativeResult.NOT_FOUND,
                said.sourceRole() == null || said.sourceRole() == SourceRole.CONSULTANT,
                Stream.of(claim.author(), claim.view().changedBy(), item.addedBy(), item.changedBy())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Main and contradicting items are owed a score by every reviewer; others may be scored. */
    boolean owed() {
        return main || against;
    }

    /** What contradicts a claim is scored but never makes the claim stronger. */
    boolean carries() {
        return main && !against;
    }
}
