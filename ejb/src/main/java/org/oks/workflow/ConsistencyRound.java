package org.oks.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.oks.platform.StoredFilesCheck;
import org.oks.platform.TablePages;

/** One look at everything, for {@link Consistency}. */
@ApplicationScoped
class ConsistencyRound {
    private static final int MOST = 200;

    @Inject
    EngineDoor door;

    @Inject
    TablePages tables;

    @Inject
    ConsistencyOfLives lives;

    @Inject
    ConsistencyOfTasks tasks;

    @Inject
    ConsistencyOfSignOffs signOffs;

    @Inject
    StoredFilesCheck files;

    Consistency.Report look() {
        return door.through(this::look);
    }

    private Consistency.Report look(ProcessEngine engine) {
        List<String> findings = new ArrayList<>();
        Consumer<String> finding = text -> {
            if (findings.size() < MOST) {
                findings.add(text);
            }
        };
        long running = lives.runningBelongToLiving(engine, finding);
        long living = lives.livingAreRunning(engine, finding);
        long open = tasks.openAreListed(engine, finding);
        tasks.listedAreOpen(engine, finding);
        signOffs.look(finding);
        gates(finding);
        long stored = files.look(finding);
        return new Consistency.Report(
                findings,
                incidents(engine),
                living + " engagements under way, " + running + " running, " + open + " open tasks, " + stored
                        + " files: "
                        + (findings.isEmpty()
                                ? "the engine and the tables agree."
                                : findings.size() + " disagreements" + (findings.size() == MOST ? " or more." : ".")));
    }

    /** Open rounds and review tasks, and evidence without its file: our own tables among themselves. */
    private void gates(Consumer<String> finding) {
        tables.each(
                "select r.id, r.engagement_id, r.gate from gate_review r join engagement_engagement e"
                        + " on e.id = r.engagement_id where r.id > ? and r.state <> 'DECIDED'"
                        + " and e.status in ('ACTIVE', 'IN_GATE') and (e.status <> 'IN_GATE' or e.phase <> r.gate"
                        + " or not exists (select 1 from workflow_inbox t where t.engagement_id = r.engagement_id"
                        + " and t.element_id in ('appoint-panel', 'decide', 'review') and t.gate = r.gate))",
                "r.id",
                row -> "Gate " + row.getInt(3) + " of " + row.getString(2)
                        + " is open, but nobody is asked to review it.",
                page -> page.forEach(finding));
        tables.each(
                "select t.task_id, t.engagement_id, t.gate from workflow_inbox t where t.task_id > ?"
                        + " and t.element_id in ('appoint-panel', 'decide', 'review') and not exists (select 1 from gate_review r"
                        + " where r.engagement_id = t.engagement_id and r.gate = t.gate and r.state = 'IN_REVIEW')",
                "t.task_id",
                row -> "A review of gate " + row.getInt(3) + " of " + row.getString(2)
                        + " waits, but no round is open.",
                page -> page.forEach(finding));
        tables.each(
                "select id from contribution_evidence where id > ? and kind = 'FILE' and file_hash is null",
                "id",
                row -> "Evidence " + row.getString(1) + " should have a file and has none.",
                page -> page.forEach(finding));
    }

    private static List<String> incidents(ProcessEngine engine) {
        List<String> notes = new ArrayList<>();
        for (Incident incident :
                engine.getRuntimeService().createIncidentQuery().listPage(0, MOST)) {
            notes.add("Stuck at " + incident.getActivityId() + " in process instance " + incident.getProcessInstanceId()
                    + ": " + incident.getIncidentMessage());
        }
        return notes;
    }
}
