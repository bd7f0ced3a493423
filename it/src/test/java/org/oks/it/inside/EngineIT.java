package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Engagements;
import org.oks.engagement.Sector;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;
import org.oks.people.InvitePerson;
import org.oks.people.People;
import org.oks.people.PersonDetails;
import org.oks.platform.Actor;
import org.oks.platform.DomainException;
import org.oks.workflow.Inbox;
import org.oks.workflow.InboxItem;

/** Our tables, the engine and the record stand or fall together, and the system's own steps are named. */
class EngineIT extends Inside {
    private static final String ONE = "test.one";
    private static final String TWO = "test.two";

    @Inject
    private Engagements engagements;

    @Inject
    private Inbox inbox;

    @Inject
    private People people;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void accounts() throws Exception {
        for (String person : List.of(ONE, TWO, "test.stranger")) {
            if (count("select count(*) from people_person where id = ?", person) == 0) {
                actAs.call(
                        OPERATOR,
                        () -> people.invite(new InvitePerson(person, new PersonDetails(person, null, null), Set.of())));
            }
        }
    }

    @Test
    void whatIsRolledBackLeavesNeitherRowNorInstanceNorRecord() throws Exception {
        transaction.begin();
        String id;
        try {
            EngagementView made = propose();
            id = made.facts().id();
            actAs.call(actor(ONE), () -> engagements.start(id, made.facts().version()));
            assertEquals(1, count("select count(*) from engagement_engagement where id = ?", id));
            assertTrue(count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", id) > 0);
        } finally {
            transaction.rollback();
        }
        assertEquals(0, count("select count(*) from engagement_engagement where id = ?", id));
        assertEquals(0, count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", id));
        assertEquals(0, count("select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ?", id));
        assertEquals(0, count("select count(*) from audit_event where engagement_id = ?", id));
    }

    /** The job opens the phase in our tables, records it, and creates the task; only the list of tasks refuses it then. */
    @Test
    void aJobThatFailsLeavesNothing() throws Exception {
        EngagementView made = propose();
        String id = made.facts().id();
        new Tables(source)
                .asOwner(
                        "alter table workflow_inbox add constraint test_refuses check (engagement_id <> '" + id + "')");
        try {
            actAs.call(actor(ONE), () -> engagements.start(id, made.facts().version()));
            new Tables(source)
                    .await(
                            "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                                    + " where e.BUSINESS_KEY_ = ? and j.EXCEPTION_MSG_ is not null",
                            id);
            assertEquals(
                    0, count("select count(*) from audit_event where action = 'phase.open' and engagement_id = ?", id));
            assertEquals(
                    0,
                    count(
                            "select count(*) from engagement_engagement where phase_opened_at is not null and id = ?",
                            id));
            assertEquals(0, count("select count(*) from workflow_inbox where engagement_id = ?", id));
            assertEquals(
                    0,
                    count(
                            "select count(*) from ACT_HI_TASKINST t join ACT_HI_PROCINST p"
                                    + " on p.PROC_INST_ID_ = t.ROOT_PROC_INST_ID_ where p.BUSINESS_KEY_ = ?",
                            id));
        } finally {
            new Tables(source).asOwner("alter table workflow_inbox drop constraint test_refuses");
        }
    }

    @Test
    void theSystemsStepsAreNamedAndSayBecauseOfWhom() throws Exception {
        String id = started();
        awaitTask(id);
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where engagement_id = ? and action = 'phase.open'"
                                + " and actor like 'system:%' and on_behalf_of = '" + ONE + "'",
                        id));
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneGetsIt() throws Exception {
        String id = started();
        String task = awaitTask(id).taskId();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> tries =
                List.of(executor.submit(take(together, ONE, task)), executor.submit(take(together, TWO, task)));
        boolean one = tries.get(0).get();
        boolean two = tries.get(1).get();
        assertTrue(one ^ two, "one=" + one + " two=" + two);
        assertEquals(one ? ONE : TWO, awaitTask(id).assignee());
    }

    @Test
    void aTaskIsForItsAudience() throws Exception {
        String task = awaitTask(started()).taskId();
        assertThrows(DomainException.class, () -> actAs.run(actor("test.stranger"), () -> inbox.claim(task)));
        assertFalse(actAs
                .call(
                        actor("test.stranger"),
                        () -> inbox.claimable(org.oks.workflow.TaskFilter.ALL, org.oks.platform.Page.Request.FIRST))
                .items()
                .stream()
                .anyMatch(item -> item.taskId().equals(task)));
    }

    private Callable<Boolean> take(CyclicBarrier together, String person, String task) {
        return () -> {
            together.await();
            try {
                actAs.run(actor(person), () -> inbox.claim(task));
                return true;
            } catch (DomainException e) {
                return false;
            }
        };
    }

    private String started() {
        EngagementView made = propose();
        String id = made.facts().id();
        actAs.call(actor(ONE), () -> engagements.start(id, made.facts().version()));
        return id;
    }

    private EngagementView propose() {
        Charter charter = new Charter(
                "Institute " + UUID.randomUUID(),
                "IN",
                Sector.HEALTH,
                null,
                null,
                "A grant outside the Bank pays for it.",
                EngagementSize.LIGHT,
                "Districts learn from each other every month.",
                LocalDate.of(2017, 3, 1),
                LocalDate.of(2018, 3, 1),
                true);
        List<TeamMember> team = List.of(new TeamMember(ONE, TeamRole.LEAD), new TeamMember(TWO, TeamRole.CONSULTANT));
        return actAs.call(actor(ONE), () -> engagements.propose(charter, team));
    }

    /** The jobs of the engine run by themselves, in their own time. */
    private InboxItem awaitTask(String id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            List<InboxItem> open = actAs.call(actor(ONE), () -> inbox.ofEngagement(id));
            if (!open.isEmpty()) {
                return open.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No task for " + id);
    }

    private static Actor actor(String person) {
        return Actor.person(person, Set.of());
    }
}
