package org.oks.contribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** A word for a strength. Rules go by the number, never by the word. */
public enum StrengthLabel {
    NOT_SCORED,
    WEAK,
    FAIR,
    GOOD,
    STRONG;

    /** Weak under 2, fair under 3, good under 4, strong from 4; not scored without a number. */
    public static StrengthLabel of(@Nullable Double strength) {
        if (strength == null) {
            return NOT_SCORED;
        }
        if (strength < 2) {
            return WEAK;
        }
        return strength < 3 ? FAIR : strength < 4 ? GOOD : STRONG;
    }

    /** The word. */
    public Text text() {
        return Text.of(
                "contribution.strength." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
