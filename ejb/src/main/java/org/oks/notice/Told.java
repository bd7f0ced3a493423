package org.oks.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern GATE = Pattern.compile("Gate ([1-4]), (.*)", Pattern.DOTALL);

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
        Serializable speaksOf = gate(detail);
        return about == null
                ? Text.of("notice.kind." + kind, speaksOf)
                : Text.of("notice.kind." + kind, speaksOf, new Text(about, List.of()));
    }

    /** A gate is kept in English, as notices of former releases keep it, and told in the reader's language. */
    private static Serializable gate(String detail) {
        Matcher gate = GATE.matcher(detail);
        return gate.matches() ? Text.of("notice.gate", gate.group(1), gate.group(2)) : detail;
    }
}
