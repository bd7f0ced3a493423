package org.oks.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task in somebody's list.
 *
 * @param clientName the client institution of the engagement
 * @param country the client's, by ISO 3166
 * @param processKey the drawing, such as {@code phase-2-governance}
 * @param elementId the element of the drawing, such as {@code submit}
 * @param phase 1 to 4, null for the tasks of closing
 * @param gate the gate that is reviewed or submitted for
 * @param audience who may take it: {@code team}, {@code lead}, {@code sponsor}, {@code manager} or {@code panel}
 * @param assignee who has it, null while it waits
 * @param formKey the path of the page on which it is done
 * @param subject what it is about where that is not the engagement itself: a governance element's id
 */
public record InboxItem(
        String taskId,
        String engagementId,
        String clientName,
        String country,
        String processKey,
        String elementId,
        @Nullable Integer phase,
        @Nullable Integer gate,
        String audience,
        @Nullable String assignee,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable String formKey,
        @Nullable String subject) {
    /** Who has it is not told: a member of the panel. */
    InboxItem veiled() {
        return Audience.of(audience) != Audience.PANEL
                ? this
                : new InboxItem(
                        taskId,
                        engagementId,
                        clientName,
                        country,
                        processKey,
                        elementId,
                        phase,
                        gate,
                        audience,
                        null,
                        createdAt,
                        dueAt,
                        formKey,
                        subject);
    }
}
