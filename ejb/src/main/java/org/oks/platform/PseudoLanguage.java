package org.oks.platform;

import java.util.Locale;

/**
 * English with every vowel accented and doubled, some two fifths longer: shows where a page has no room for a longer
 * language and which words stand outside the bundles. Spoken in a demonstration alone, to who asks for {@code en-XA}.
 */
final class PseudoLanguage {
    static final Locale LOCALE = Locale.forLanguageTag("en-XA");
    private static final String VOWELS = "aeiouAEIOU";
    private static final String STRANGE = "áéíóúÁÉÍÓÚ";

    private PseudoLanguage() {}

    /** True where somebody asks for it who may have it. */
    static boolean isAskedFor(String tag) {
        return LOCALE.toLanguageTag().equalsIgnoreCase(tag) && Settings.demo();
    }

    /** The text in it; what is filled in between braces stays as it is. */
    static String of(String english) {
        StringBuilder text = new StringBuilder(english.length() * 3 / 2);
        int depth = 0;
        for (int at = 0; at < english.length(); at++) {
            char letter = english.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int vowel = depth > 0 ? -1 : VOWELS.indexOf(letter);
            if (vowel < 0) {
                text.append(letter);
            } else {
                text.append(STRANGE.charAt(vowel)).append(Character.toLowerCase(STRANGE.charAt(vowel)));
            }
        }
        return text.toString();
    }
}
