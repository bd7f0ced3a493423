package org.oks.engagement;

import java.time.Duration;
import java.util.List;
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

    /** Ends whatever runs for the engagement and leads it to its after action review. */
    void cancel(String engagementId);

    /** A reviewer was named for the gate that is open: a task of theirs opens. */
    void nameReviewer(String engagementId, String person);

    /** A seat of the gate's panel became empty: a task for the managers opens. */
    void emptySeat(String engagementId);

    /** Gives an open task to somebody else. */
    void assign(String taskId, String person);

    /** Lets the timers of the engagement rest: none of them fires while it is on hold. */
    void rest(String engagementId);

    /** Wakes the timers again; they and the due dates of open tasks move by the time it stood still. */
    void wake(String engagementId, Duration length);

    /** The open tasks of the engagement at an element of the drawings. */
    List<OpenTask> tasks(String engagementId, String elementId);

    /** Completes what a person owes at an element of the drawings, in their place. */
    default void settleTasksOf(String person, String engagementId, String elementId) {
        tasks(engagementId, elementId).stream()
                .filter(task -> person.equals(task.assignee()))
                .forEach(task -> settleTask(task.taskId()));
    }

    /** The open task of the engagement at an element of the drawings, if there is one. */
    Optional<OpenTask> findTask(String engagementId, String elementId);

    /**
     * An open task.
     *
     * @param elementId the element of the drawing, such as {@code submit}
     * @param audience who may take it: {@code team}, {@code lead}, {@code sponsor}, {@code manager} or {@code panel}
     */
    record OpenTask(
            String taskId,
            String engagementId,
            String elementId,
            @Nullable String assignee,
            String audience) {}
}
