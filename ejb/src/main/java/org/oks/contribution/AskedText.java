package org.oks.contribution;

import java.util.Objects;

/** What of a claim somebody outside is asked about; an answer holds for these very words. */
record AskedText(String statement, String significance, String ourPart) {
    static AskedText of(ClaimView claim) {
        return new AskedText(
                claim.statement(),
                Objects.requireNonNullElse(claim.significance(), ""),
                Objects.requireNonNullElse(claim.ourPart(), ""));
    }
}
