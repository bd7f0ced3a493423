package org.oks.contribution;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/**
 * A contribution claim as it is written. It may be recorded before every part is known; the gate asks for all of them.
 *
 * @param statement what changed, when and where
 * @param whoChanged the person, group or institution that now acts differently
 * @param ourPart what the engagement did towards it
 * @param othersPart what others did towards it
 * @param rival what else could explain the change
 */
public record ClaimDraft(
        @Nullable String statement,
        @Nullable String whoChanged,
        @Nullable String ourPart,
        @Nullable String othersPart,
        @Nullable String rival) {
    void check() {
        new InvalidInput.Checks()
                .text(statement, "statement", 2000, Text.of("contribution.statement-missing"))
                .text(whoChanged, "whoChanged", 300, Text.of("contribution.who-missing"))
                .fits(ourPart, "ourPart", 4000)
                .fits(othersPart, "othersPart", 4000)
                .fits(rival, "rival", 4000)
                .done();
    }
}
