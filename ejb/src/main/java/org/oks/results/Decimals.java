package org.oks.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as they are kept: 15 digits before the point, 4 behind it, and the same number always written in the same way. */
final class Decimals {
    static final int SCALE = 4;
    private static final BigDecimal MOST = new BigDecimal("1e15");

    private Decimals() {}

    /** 10 for 10.0000. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** True when it can be kept as it is. */
    static boolean fits(@Nullable BigDecimal number) {
        return number == null
                || number.abs().compareTo(MOST) < 0
                        && number.stripTrailingZeros().scale() <= SCALE;
    }
}
