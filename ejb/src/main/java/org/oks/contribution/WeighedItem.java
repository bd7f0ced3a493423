package org.oks.contribution;

import java.util.Set;

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

    /** Main and contradicting items are owed a score by every reviewer; others may be scored. */
    boolean owed() {
        return main || against;
    }

    /** What contradicts a claim is scored but never makes the claim stronger. */
    boolean carries() {
        return main && !against;
    }
}
