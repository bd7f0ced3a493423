package org.oks.gate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the decision tables and the records spell them. */
public final class Words {
    private Words() {}

    /** The value in lower case; {@code unknown} where there is none. */
    public static String of(@Nullable Enum<?> value) {
        return value == null ? "unknown" : value.name().toLowerCase(Locale.ROOT);
    }
}
