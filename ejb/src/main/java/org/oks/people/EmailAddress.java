package org.oks.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** What can be an e-mail address, and when two are one. */
public final class EmailAddress {
    private static final Pattern FORM = Pattern.compile("[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[^\\s@<>,;:\"()]+");

    private EmailAddress() {}

    /** True when a letter could go there. */
    public static boolean canBeOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The form in which two spellings of one mailbox are the same: in small letters, without what follows a plus sign. */
    public static String key(String address) {
        String small = address.strip().toLowerCase(Locale.ROOT);
        int at = small.lastIndexOf('@');
        int plus = small.indexOf('+');
        return plus > 0 && plus < at ? small.substring(0, plus) + small.substring(at) : small;
    }
}
