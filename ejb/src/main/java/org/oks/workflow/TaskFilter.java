package org.oks.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a list are asked for.
 *
 * @param engagementId only of this engagement; null for all
 * @param phase only of this phase and its gate, 1 to 4; null for all
 * @param dueBefore only what was due before this moment; null for all
 */
public record TaskFilter(
        @Nullable String engagementId,
        @Nullable Integer phase,
        @Nullable Instant dueBefore) {
    /** Leaves nothing out. */
    public static final TaskFilter ALL = new TaskFilter(null, null, null);

    /** What stands behind a condition on the table {@code t}; the values come apart from it. */
    String condition() {
        return (engagementId == null ? "" : " and t.engagement_id = ?")
                + (phase == null ? "" : " and t.phase = ?")
                + (dueBefore == null ? "" : " and t.due_at < ?");
    }

    List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        if (engagementId != null) {
            arguments.add(engagementId);
        }
        if (phase != null) {
            arguments.add(phase);
        }
        if (dueBefore != null) {
            arguments.add(InboxTable.utc(dueBefore));
        }
        return arguments;
    }
}
