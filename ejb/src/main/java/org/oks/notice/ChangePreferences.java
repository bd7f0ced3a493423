package org.oks.notice;

import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Languages;
import org.oks.platform.Text;

/**
 * How a person wants to be told and addressed from now on.
 *
 * @param digestHour 0 to 23
 * @param language one that is spoken here; null for the language of the browser
 */
public record ChangePreferences(
        @Nullable MailChoice mail,
        @Nullable Integer digestHour,
        @Nullable String language) {
    public ChangePreferences {
        language = language == null || language.isBlank() ? null : language;
    }

    void check() {
        new InvalidInput.Checks()
                .that(mail != null, "mail", Text.of("notice.preferences.mail-missing"))
                .that(
                        digestHour != null && digestHour >= 0 && digestHour <= 23,
                        "digestHour",
                        Text.of("notice.preferences.hour-wrong"))
                .that(
                        language == null
                                || Languages.ofTag(language).toLanguageTag().equals(language),
                        "language",
                        Text.of("notice.preferences.language-wrong"))
                .done();
    }
}
