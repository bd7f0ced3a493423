package org.oks.notice;

import java.time.Instant;

/**
 * That a task is owed: told at once in the application, and by mail in the digest.
 *
 * @param kind the key of the sentence, such as {@code step-due}
 * @param taskId told of only while it is open, and not to those whose it is no longer
 * @param detail whose it is: the client
 * @param about the text key of what it is called
 * @param path the page on which it is done
 */
public record Reminder(
        String kind, String engagementId, String taskId, String detail, String about, String path, Instant dueAt) {
    /** Tells those who answer for it that others owe it. */
    static final String ESCALATION = "step-escalation";
}
