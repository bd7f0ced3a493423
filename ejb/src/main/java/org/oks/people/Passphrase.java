package org.oks.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A generated password that can be read out and typed: five made-up words of two syllables, about 64 random bits. */
final class Passphrase {
    private static final String CONSONANTS = "bdfghjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passphrase() {}

    static String fresh() {
        return IntStream.range(0, 5).mapToObj(i -> syllable() + syllable()).collect(Collectors.joining("-"));
    }

    private static String syllable() {
        return "" + CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length()))
                + VOWELS.charAt(RANDOM.nextInt(VOWELS.length()));
    }
}
