package org.oks.contribution;

import java.util.Objects;

/** What of a claim somebody outside is asked about; an answer holds for these very words. */
record ClaimText(String statement, String significance, String ourPart) {
    static ClaimText of(ClaimView claim) {
        // claims do not say yet why a change matters
        String significance = "";
        return new ClaimText(claim.statement(), significance, Objects.requireNonNullElse(claim.ourPart(), ""));
    }
}
