package org.oks.notice;

import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told and addressed.
 *
 * @param digestHour 0 to 23, the hour at which a digest comes
 * @param language in which letters and pages come; null for the language of the browser, and English in letters
 */
public record PreferencesView(
        MailChoice mail, int digestHour, @Nullable String language, long version) {}
