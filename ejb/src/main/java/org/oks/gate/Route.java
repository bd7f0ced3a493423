package org.oks.gate;

import java.util.Locale;

/** Where a decided gate leads. */
public enum Route {
    /** To the next phase; after the last gate to closing. */
    NEXT,
    /** Back to the same phase. */
    AGAIN,
    /** To closing: the engagement is stopped. */
    STOP;

    /** As the drawings compare it: {@code next}. */
    public String drawn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The route with this name in the drawings. */
    public static Route of(String drawn) {
        return valueOf(drawn.toUpperCase(Locale.ROOT));
    }
}
