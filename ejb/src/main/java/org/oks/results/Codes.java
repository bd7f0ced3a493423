package org.oks.results;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives codes such as O2 or A7: the next number after the highest that was ever given for the letter. */
final class Codes {
    private final TreeMap<String, Integer> highest;

    Codes(Map<String, Integer> highest) {
        this.highest = new TreeMap<>(highest);
    }

    /** A new code. */
    String next(char letter) {
        int number = highest.merge(String.valueOf(letter), 1, Integer::sum);
        return letter + Integer.toString(number);
    }

    /** The code itself where there is one, else a new one. */
    String given(@Nullable String code, char letter) {
        if (code == null) {
            return next(letter);
        }
        note(code);
        return code;
    }

    /** A code that somebody else chose is not given again. */
    void note(String code) {
        highest.merge(code.substring(0, 1), Integer.parseInt(code.substring(1)), Math::max);
    }

    Map<String, Integer> highest() {
        return Map.copyOf(highest);
    }
}
