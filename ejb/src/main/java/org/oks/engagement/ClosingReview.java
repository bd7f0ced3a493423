package org.oks.engagement;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

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
                .text(intended, "intended", 4000, Text.of("engagement.closing.intended-missing"))
                .text(actual, "actual", 4000, Text.of("engagement.closing.actual-missing"))
                .text(causes, "causes", 4000, Text.of("engagement.closing.causes-missing"))
                .text(sameAgain, "sameAgain", 4000, Text.of("engagement.closing.same-missing"))
                .text(differently, "differently", 4000, Text.of("engagement.closing.differently-missing"))
                .done();
    }
}
