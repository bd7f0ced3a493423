package org.oks.engagement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms ask of the drawings. Implemented by room {@code workflow} on the process engine, in the caller's
 * transaction and as the acting person.
 */
public interface EngagementWorkflow {
    /** Starts the life of the engagement: one process instance with the engagement's id as business key. */
    void start(String engagementId);

    /** Completes an open task that the actor may take; the drawing moves on. */
    void completeTask(String taskId);

    /** Completes an open task in place of those who owe it, as a waiver does. The caller has checked that the actor may. */
    void settleTask(String taskId);

    /** Ends whatever runs for the engagement and leads it to its closing review. */
    void cancel(String engagementId);

    /** The open task of the engagement at an element of the drawings, if there is one. */
    Optional<OpenTask> findTask(String engagementId, String elementId);

    /**
     * An open task.
     *
     * @param elementId the element of the drawing, such as {@code submit}
     * @param audience who may take it: {@code team}, {@code lead} or {@code approver}
     */
    record OpenTask(
            String taskId,
            String engagementId,
            String elementId,
            @Nullable String assignee,
            String audience) {}
}
