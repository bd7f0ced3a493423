package org.oks.bench;

import java.util.Locale;

/** What is printed, with points in numbers wherever it runs. */
final class Say {
    private Say() {}

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
