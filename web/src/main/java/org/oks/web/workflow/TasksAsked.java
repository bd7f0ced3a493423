package org.oks.web.workflow;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.oks.web.platform.Params;
import org.oks.workflow.TaskFilter;

/** Which tasks of a list are asked for, by the address of a request. */
public class TasksAsked {
    @QueryParam("engagement")
    @Nullable
    String engagement;

    @QueryParam("phase")
    @Nullable
    String phase;

    @QueryParam("overdue")
    boolean overdue;

    /** The filter that was asked for; what is overdue was due before now. */
    TaskFilter filter(Clock clock) {
        return new TaskFilter(
                engagement == null || engagement.isBlank() ? null : engagement,
                Params.number("phase", phase),
                overdue ? clock.instant() : null);
    }
}
