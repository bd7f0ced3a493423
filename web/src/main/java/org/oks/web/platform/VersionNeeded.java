package org.oks.web.platform;

import java.util.Locale;
import org.oks.platform.Text;

/** A change was sent without saying which version it changes. */
class VersionNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Text text;

    VersionNeeded(Text text) {
        super(text.in(Locale.ENGLISH));
        this.text = text;
    }

    Text text() {
        return text;
    }
}
