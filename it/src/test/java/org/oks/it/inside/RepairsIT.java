package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.BpmPlatform;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.workflow.Repairs;

/** An administrator's repair in Cockpit: the engine's change and its line on record stand or fall together. */
class RepairsIT extends Inside {
    @Inject
    private Repairs repairs;

    @Test
    void isOnRecordWithWhoAskedForWhat() throws Exception {
        String job = UUID.randomUUID().toString();
        repair(job, true);
        assertEquals(1, lines(job));
    }

    @Test
    void leavesNoLineWhenItWasNotDone() throws Exception {
        String job = UUID.randomUUID().toString();
        repair(job, false);
        assertEquals(0, lines(job));
    }

    @Test
    void isNoWayRoundTheRulesForAnythingElse() throws Exception {
        String job = UUID.randomUUID().toString();
        assertThrows(
                RuntimeException.class,
                () -> actAs.run(
                        OPERATOR,
                        () -> asked(job, () -> {
                            engine().getRuntimeService().startProcessInstanceByKey("engagement", "E-9999");
                            return true;
                        })));
        assertEquals(0, lines(job));
        assertEquals(0, count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", "E-9999"));
    }

    @Test
    void isForAdministratorsAlone() throws Exception {
        String job = UUID.randomUUID().toString();
        Actor manager = Actor.person("test.manager", Set.of(Roles.MANAGER));
        assertThrows(RuntimeException.class, () -> actAs.run(manager, () -> asked(job, () -> true)));
        assertEquals(0, lines(job));
    }

    private void repair(String job, boolean done) {
        actAs.run(OPERATOR, () -> asked(job, () -> done));
    }

    private void asked(String job, Callable<Boolean> work) {
        try {
            repairs.repair("PUT /api/engine/engine/default/job/" + job + "/suspended", "{\"suspended\":true}", work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProcessEngine engine() {
        return BpmPlatform.getDefaultProcessEngine();
    }

    private long lines(String job) throws SQLException {
        return count(
                "select count(*) from audit_event where action = 'workflow.repair' and actor = 'test.operator'"
                        + " and subject_id = ?",
                job);
    }
}
