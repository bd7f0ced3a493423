package org.oks.web.learning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The action that a button of a list speaks of, by its name and version: what stood in its row may stand elsewhere by the
 * time it is pressed.
 */
record WhichAction(String engagementId, int number, long version) {
    /** The name of the buttons. */
    static final String SENT = "doneAction";

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9-]{1,40})/(\\d{1,6})/(\\d{1,12})");

    /** Reads what the button sent: {@code E-1001/3/2}. */
    static Optional<WhichAction> read(String sent) {
        Matcher found = WRITTEN.matcher(sent);
        return found.matches()
                ? Optional.of(new WhichAction(
                        found.group(1), Integer.parseInt(found.group(2)), Long.parseLong(found.group(3))))
                : Optional.empty();
    }
}
