package org.oks.gate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the decision tables and the records spell them. */
final class Words {
    private Words() {}

    static String of(@Nullable Enum<?> value) {
        return value == null ? "unknown" : value.name().toLowerCase(Locale.ROOT);
    }
}
