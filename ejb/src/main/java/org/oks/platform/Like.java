package org.oks.platform;

/** What a person looks for, as the pattern of a {@code like ... escape '!'}: signs that mean something there are taken as they are. */
public final class Like {
    private Like() {}

    /** Texts that contain these words. */
    public static String containing(String words) {
        return "%" + beginningWith(words);
    }

    /** Texts that begin with these words. */
    public static String beginningWith(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
