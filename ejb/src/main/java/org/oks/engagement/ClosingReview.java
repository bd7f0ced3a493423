package org.oks.engagement;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;

/**
 * The short after action review that every engagement ends with: the five questions of the after action review
 * (domain.md 3.5, S35).
 */
public record ClosingReview(
        @Nullable String intended,
        @Nullable String actual,
        @Nullable String causes,
        @Nullable String sameAgain,
        @Nullable String differently) {
    void check() {
        new InvalidInput.Checks()
                .text(intended, "intended", 4000, "Say what the intended results were.")
                .text(actual, "actual", 4000, "Say what the actual results were.")
                .text(causes, "causes", 4000, "Say what caused these results.")
                .text(sameAgain, "sameAgain", 4000, "Say what you will do the same next time.")
                .text(differently, "differently", 4000, "Say what you will do differently.")
                .done();
    }
}
