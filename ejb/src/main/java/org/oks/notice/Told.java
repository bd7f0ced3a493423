package org.oks.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Text;

/**
 * What somebody is told, in the application and by mail.
 *
 * @param kind the key of the sentence
 * @param detail what it speaks of, in words that need no translation
 * @param about the text key of what it is about, where its name differs by language
 * @param taskId the task that it reminds of, null for news
 */
record Told(
        String kind,
        @Nullable String engagementId,
        String detail,
        @Nullable String about,
        String path,
        @Nullable String taskId,
        @Nullable Instant dueAt) {
    static Told news(String kind, @Nullable String engagementId, String detail, String path) {
        return new Told(kind, engagementId, detail, null, path, null, null);
    }

    static Told of(Reminder reminder) {
        return new Told(
                reminder.kind(),
                reminder.engagementId(),
                reminder.detail(),
                reminder.about(),
                reminder.path(),
                reminder.taskId(),
                reminder.dueAt());
    }

    Text sentence() {
        return sentence(kind, detail, about);
    }

    static Text sentence(String kind, String detail, @Nullable String about) {
        return about == null
                ? Text.of("notice.kind." + kind, detail)
                : Text.of("notice.kind." + kind, detail, new Text(about, List.of()));
    }
}
