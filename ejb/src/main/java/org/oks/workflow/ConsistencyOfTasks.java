package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.oks.bpmn.Drawings;
import org.oks.platform.TablePages;

/** The list of open tasks is the engine's own: the same tasks, of the same engagements, in the same hands. */
@ApplicationScoped
class ConsistencyOfTasks {
    private static final int AT_ONCE = 200;

    @Inject
    TablePages tables;

    private record Listed(
            String task, String engagement, @Nullable String assignee) {}

    private static final TablePages.Row<Listed> LISTED =
            found -> new Listed(found.getString(1), found.getString(2), found.getString(3));

    /** Every open task is listed as it is. */
    long openAreListed(ProcessEngine engine, Consumer<String> finding) {
        long all = 0;
        for (List<Task> page = open(engine, 0); !page.isEmpty(); page = open(engine, (int) all)) {
            Map<String, String> engagements = engagements(engine, page);
            Map<String, Listed> listed = new HashMap<>();
            tables.among(
                            "select task_id, engagement_id, assignee from workflow_inbox where task_id in",
                            page.stream().map(Task::getId).toList(),
                            LISTED)
                    .forEach(row -> listed.put(row.task(), row));
            for (Task task : page) {
                Listed row = listed.get(task.getId());
                String engagement = engagements.get(task.getProcessInstanceId());
                if (row == null) {
                    finding.accept(name(task, engagement) + " is open, but in nobody's list.");
                } else if (!row.engagement().equals(engagement)) {
                    finding.accept(name(task, engagement) + " is listed under " + row.engagement() + ".");
                } else if (!Objects.equals(row.assignee(), task.getAssignee())) {
                    finding.accept(name(task, engagement) + " is in the hands of " + task.getAssignee()
                            + ", but listed for " + row.assignee() + ".");
                }
            }
            all += page.size();
        }
        return all;
    }

    /** Everything listed is open. */
    void listedAreOpen(ProcessEngine engine, Consumer<String> finding) {
        tables.each(
                "select task_id, engagement_id, assignee from workflow_inbox where task_id > ?",
                "task_id",
                LISTED,
                page -> {
                    Set<String> open = engine
                            .getTaskService()
                            .createTaskQuery()
                            .taskIdIn(page.stream().map(Listed::task).toArray(String[]::new))
                            .list()
                            .stream()
                            .map(Task::getId)
                            .collect(Collectors.toCollection(HashSet::new));
                    page.stream()
                            .filter(row -> !open.contains(row.task()))
                            .forEach(row -> finding.accept("Task " + row.task() + " of " + row.engagement()
                                    + " is listed, but not open any more."));
                });
    }

    private static Map<String, String> engagements(ProcessEngine engine, List<Task> tasks) {
        Set<String> instances = tasks.stream()
                .map(Task::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> keys = new HashMap<>();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceIds(instances)
                .list()) {
            keys.put(instance.getId(), String.valueOf(instance.getBusinessKey()));
        }
        if (!instances.isEmpty()) {
            // those that run on their own say whose they are in a variable
            engine.getRuntimeService()
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(instances.toArray(String[]::new))
                    .variableName(Drawings.ENGAGEMENT_ID)
                    .list()
                    .forEach(said -> keys.put(said.getProcessInstanceId(), String.valueOf(said.getValue())));
        }
        return keys;
    }

    private static String name(Task task, @Nullable String engagement) {
        return "Task " + task.getTaskDefinitionKey() + " (" + task.getId() + ") of " + engagement;
    }

    private static List<Task> open(ProcessEngine engine, int from) {
        return engine.getTaskService().createTaskQuery().orderByTaskId().asc().listPage(from, AT_ONCE);
    }
}
