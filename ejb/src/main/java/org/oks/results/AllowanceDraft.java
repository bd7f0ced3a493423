package org.oks.results;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** More core indicators than usual, as a manager allows them. */
public record AllowanceDraft(
        @Nullable Integer most, @Nullable String reason) {
    private static final int HIGHEST = 12;

    /** @throws InvalidInput when it is no allowance */
    int checked() {
        int asked = most == null ? 0 : most;
        new InvalidInput.Checks()
                .that(
                        asked > Indicators.MOST && asked <= HIGHEST,
                        "most",
                        Text.of("results.allowance.most", Indicators.MOST + 1, HIGHEST))
                .text(reason, "reason", 1000, Text.of("results.allowance.reason-missing"))
                .done();
        return asked;
    }
}
