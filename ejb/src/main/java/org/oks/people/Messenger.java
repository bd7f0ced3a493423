package org.oks.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/** What this room has others carry to people. Implemented by room {@code notice}, in the caller's transaction. */
public interface Messenger {
    /** Stands in a letter where its link comes. */
    String LINK = "[[link]]";

    /** True when there is a mail server. */
    boolean open();

    /**
     * Writes a letter.
     *
     * @param kind what it is about
     * @param link a secret that stands in the body at {@link #LINK}
     * @param useful how long it is worth sending
     */
    void write(Contact to, String kind, Text subject, Text body, @Nullable String link, Duration useful);

    /** Leaves a notice, and writes a letter that says the same where that can be done. */
    void tell(String personId, String kind, String detail, String path);
}
