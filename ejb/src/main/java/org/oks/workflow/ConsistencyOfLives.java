package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.oks.platform.TablePages;

/** Engagements and the process instances that carry them: each that lives has one, at the place its row says. */
@ApplicationScoped
class ConsistencyOfLives {
    private static final int AT_ONCE = 200;
    private static final Set<String> LIVING = Set.of("ACTIVE", "IN_GATE", "ON_HOLD", "CLOSING");

    @Inject
    TablePages tables;

    private record Row(String id, String status, int phase, boolean open) {}

    private static final String COLUMNS = "select id, status, phase, phase_opened_at from engagement_engagement where ";

    private static final TablePages.Row<Row> ROW =
            found -> new Row(found.getString(1), found.getString(2), found.getInt(3), found.getTimestamp(4) != null);

    /** Everything that runs runs for an engagement that lives. */
    long runningBelongToLiving(ProcessEngine engine, Consumer<String> finding) {
        long all = 0;
        for (List<ProcessInstance> page = running(engine, 0); !page.isEmpty(); page = running(engine, (int) all)) {
            List<String> keys = page.stream()
                    .map(ProcessInstance::getBusinessKey)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            Map<String, Row> rows = new HashMap<>();
            tables.among(COLUMNS + "id in", keys, ROW).forEach(row -> rows.put(row.id(), row));
            for (ProcessInstance instance : page) {
                Row row = rows.get(instance.getBusinessKey());
                if (row == null) {
                    finding.accept("Process instance " + instance.getId() + " runs for " + instance.getBusinessKey()
                            + ", which does not exist.");
                } else if (!LIVING.contains(row.status())) {
                    finding.accept("Engagement " + row.id() + " is " + row.status() + ", but process instance "
                            + instance.getId() + " runs for it.");
                }
            }
            all += page.size();
        }
        return all;
    }

    /** Every engagement that lives runs, once, and where its row says it is. */
    long livingAreRunning(ProcessEngine engine, Consumer<String> finding) {
        return tables.each(
                COLUMNS + "id > ? and status in ('ACTIVE', 'IN_GATE', 'ON_HOLD', 'CLOSING')",
                "id",
                ROW,
                page -> page.forEach(row -> look(engine, row, finding)));
    }

    private static void look(ProcessEngine engine, Row row, Consumer<String> finding) {
        List<ProcessInstance> instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(row.id())
                .list();
        List<ProcessInstance> whole =
                instances.stream().filter(i -> key(i).equals("engagement")).toList();
        if (whole.size() != 1) {
            finding.accept("Engagement " + row.id() + " is " + row.status() + ", but " + whole.size()
                    + " process instances run for it instead of one.");
            return;
        }
        if (!isWhereTheRowSays(engine, row, whole.get(0), instances)) {
            finding.accept("Engagement " + row.id() + " is " + row.status() + " in phase " + row.phase()
                    + ", but its process instance is elsewhere: "
                    + instances.stream().map(ConsistencyOfLives::key).sorted().toList() + ".");
        }
    }

    private static boolean isWhereTheRowSays(
            ProcessEngine engine, Row row, ProcessInstance whole, List<ProcessInstance> instances) {
        return switch (row.status()) {
            case "ACTIVE" ->
                row.open()
                        ? instances.stream().anyMatch(i -> key(i).startsWith("phase-" + row.phase() + "-"))
                        : hasJob(engine, whole);
            case "IN_GATE" -> instances.stream().anyMatch(i -> key(i).equals("review-gate"));
            case "CLOSING" -> instances.size() == 1 && hasTask(engine, whole);
            default -> true;
        };
    }

    /** The phase is being opened: a job is there to do it, or stands there as stuck. */
    private static boolean hasJob(ProcessEngine engine, ProcessInstance instance) {
        return engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .count()
                > 0;
    }

    private static boolean hasTask(ProcessEngine engine, ProcessInstance instance) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 1;
    }

    private static List<ProcessInstance> running(ProcessEngine engine, int from) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("engagement")
                .orderByProcessInstanceId()
                .asc()
                .listPage(from, AT_ONCE);
    }

    /** The drawing's key, the first part of the definition's id. */
    private static String key(ProcessInstance instance) {
        String definition = instance.getProcessDefinitionId();
        int colon = definition.indexOf(':');
        return colon < 0 ? definition : definition.substring(0, colon);
    }
}
