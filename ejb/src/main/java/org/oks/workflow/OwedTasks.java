package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.oks.notice.TasksOwed;
import org.oks.platform.TablePages;

/** The list of open tasks, asked by digests before they remind of anything. */
@ApplicationScoped
class OwedTasks implements TasksOwed {
    private static final int AT_ONCE = 200;

    @Inject
    TablePages tables;

    @Override
    public Map<String, String> holders(Collection<String> taskIds) {
        Map<String, String> holders = new HashMap<>();
        List<String> asked = new ArrayList<>(taskIds);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            tables.among(
                            "select task_id, assignee from workflow_inbox where task_id in",
                            asked.subList(from, Math.min(from + AT_ONCE, asked.size())),
                            row -> Map.entry(row.getString(1), Objects.requireNonNullElse(row.getString(2), "")))
                    .forEach(open -> holders.put(open.getKey(), open.getValue()));
        }
        return holders;
    }
}
