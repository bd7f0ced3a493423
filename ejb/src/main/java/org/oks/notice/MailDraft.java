package org.oks.notice;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * A letter to be written.
 *
 * @param kind what it is about, such as {@code invitation}
 * @param subject one line
 * @param body what it says between greeting and ending; {@link Post#LINK} stands where the link comes
 * @param link a link that is a secret: it is kept apart from the words and forgotten when the letter is sent
 * @param useful how long it is worth sending
 */
public record MailDraft(
        Addressee to,
        String kind,
        @Nullable String engagementId,
        Text subject,
        Text body,
        @Nullable String link,
        Duration useful) {}
