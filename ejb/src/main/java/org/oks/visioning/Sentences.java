package org.oks.visioning;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How many sentences a text has, by the rules of Unicode; what holds no letter and no digit is no sentence. */
final class Sentences {
    private Sentences() {}

    static int in(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }
}
