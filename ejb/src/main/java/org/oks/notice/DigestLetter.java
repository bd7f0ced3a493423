package org.oks.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.people.Contact;
import org.oks.platform.Text;

/** A person's digest as a letter: a line and a link each, what is overdue longest first. */
record DigestLetter(List<DigestItem> items, LocalDate today, ZoneId zone) {
    /** What it says is in the application too; after three days the next ones have said it. */
    private static final Duration USEFUL = Duration.ofDays(3);

    /** Of a task that was reminded of twice since the last digest only the last word counts. */
    static DigestLetter of(List<DigestItem> told, Instant now, ZoneId zone) {
        Map<String, DigestItem> lines = new LinkedHashMap<>();
        told.stream()
                .sorted(Comparator.comparing(DigestItem::createdAt))
                .forEach(item -> lines.put(
                        item.taskId() == null ? item.path() + item.createdAt() + item.detail() : item.taskId(), item));
        return new DigestLetter(
                lines.values().stream().sorted(DigestItem.ORDER).toList(), LocalDate.ofInstant(now, zone), zone);
    }

    /** @param site where the application is found, so that its pages can be opened from a letter */
    MailDraft to(Contact person, String site) {
        String lines = items.stream()
                .map(item -> "- " + line(item).in(person.language()) + "\n  " + site + item.path())
                .collect(Collectors.joining("\n"));
        return new MailDraft(
                new Addressee(person.id(), person.name(), person.email(), person.language()),
                "digest",
                null,
                Text.of("notice.digest.subject", items.size()),
                Text.of("notice.digest.body", lines, site + "/notice/preferences.xhtml"),
                null,
                USEFUL);
    }

    private Text line(DigestItem item) {
        Instant due = item.dueAt();
        Text name = item.name();
        if (due == null || name == null) {
            return item.sentence();
        }
        long days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(due, zone));
        return Text.of("notice.digest.step", item.detail(), name, Text.of("notice.digest.due", days, -days));
    }
}
