package org.oks.notice;

/** Words for the head of a letter: no line break and no other sign that ends a header, and not too long. */
final class OneLine {
    private OneLine() {}

    static String of(String words, int longest) {
        String line = words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, cut) + "\u2026";
    }
}
