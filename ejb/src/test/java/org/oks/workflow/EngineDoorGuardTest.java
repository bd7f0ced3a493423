package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oks.platform.Actor;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.CurrentActor;
import org.oks.platform.DomainException;
import org.oks.platform.NotFound;
import org.oks.platform.TablesForTests;
import org.oks.platform.Text;

/** The doors into the engine, on an engine in memory with the settings of the product. */
@SuppressWarnings("NullAway.Init")
class EngineDoorGuardTest {
    private final CurrentActor actor = new CurrentActor();
    private final EngineDoor door = new EngineDoor();
    private Engine engine;

    @BeforeEach
    void start() {
        StandaloneInMemProcessEngineConfiguration configuration = EngineConfiguration.common(
                new StandaloneInMemProcessEngineConfiguration(),
                Map.of("broken", new Broken()),
                new InboxOnEveryTask((TaskListener) task -> {}));
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        TablesForTests.on("org.h2.jdbcx.JdbcDataSource", url, "sa", "");
        configuration.setJdbcUrl(url);
        configuration.setJobExecutorActivate(false);
        engine = new Engine();
        EngineDoor.forTheEngine(() -> engine.start(configuration));
        door.currentActor = actor;
        door.engine = engine;
        as("ada", running -> {
            EngineGrants.give(running);
            running.getRepositoryService()
                    .createDeployment()
                    .addModelInstance(
                            "p.bpmn",
                            Bpmn.createExecutableProcess("p")
                                    .camundaHistoryTimeToLiveString("P1D")
                                    .startEvent()
                                    .userTask("work")
                                    .camundaCandidateGroups("${execution.processBusinessKey}:team")
                                    .serviceTask("step")
                                    .camundaExpression("${broken.rule()}")
                                    .endEvent()
                                    .done())
                    .deploy();
            running.getRuntimeService().startProcessInstanceByKey("p", "E-1");
        });
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    @Test
    void whatComesBesideTheDoorsMayReadButNotWrite() {
        ProcessEngine running = engine.running();
        running.getIdentityService().setAuthentication("ada", List.of("administrator"));
        String task = running.getTaskService().createTaskQuery().singleResult().getId();
        TaskService tasks = running.getTaskService();
        List<Runnable> writes = List.of(
                () -> tasks.complete(task),
                () -> tasks.claim(task, "ada"),
                () -> tasks.setVariable(task, "x", 1),
                () -> running.getRuntimeService().startProcessInstanceByKey("p"),
                () -> running.getRepositoryService().deleteDeployment("x"),
                () -> running.getIdentityService()
                        .saveUser(running.getIdentityService().newUser("eve")),
                () -> running.getManagementService().executeJob("x"),
                () -> running.getManagementService().suspendJobById("x"),
                () -> running.getHistoryService().cleanUpHistoryAsync(true));
        for (Runnable write : writes) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(ChangesGoThroughUseCases.class)
                    .hasMessageEndingWith("Nothing was changed.");
        }
        assertThat(running.getTaskService().createTaskQuery().singleResult().getAssignee())
                .isNull();
    }

    @Test
    void aUseCaseWritesAsThePersonAndTheLogNamesThem() {
        String task = taskId();
        as("carla", running -> running.getTaskService().claim(task, "carla"));
        as("carla", running -> assertThat(running.getHistoryService()
                        .createUserOperationLogQuery()
                        .taskId(task)
                        .operationType("Claim")
                        .list())
                .isNotEmpty()
                .allMatch(entry -> entry.getUserId().equals("carla")));
        assertThat(engine.running().getIdentityService().getCurrentAuthentication())
                .isNull();
    }

    @Test
    void aBrokenRuleComesOutAsItself() {
        String task = taskId();
        assertThatThrownBy(() -> as("carla", running -> running.getTaskService().complete(task)))
                .isInstanceOf(NotFound.class)
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> as("carla", running -> running.getTaskService().complete("gone")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as("carla", running -> running.getRuntimeService()
                        .createMessageCorrelation("engagement-cancelled")
                        .processInstanceBusinessKey("E-1")
                        .correlate()))
                .isInstanceOf(NothingRuns.class);
    }

    @Test
    void aRepairGoesThroughItsDoorOnlyAndOnlyWithTheGrant() {
        try (var as = actor.act(Actor.person("ada", Set.of("administrator")))) {
            assertThatThrownBy(() -> door.repair(running -> {
                        running.getTaskService().complete(taskId());
                        return true;
                    }))
                    .isInstanceOf(ChangesGoThroughUseCases.class);
            door.repair(running -> {
                running.getManagementService().suspendJobDefinitionByProcessDefinitionKey("p");
                return true;
            });
        }
        try (var as = actor.act(Actor.person("max", Set.of("manager")))) {
            assertThatThrownBy(() -> door.repair(running -> {
                        running.getManagementService().suspendJobDefinitionByProcessDefinitionKey("p");
                        return true;
                    }))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void grantsAreMadeOnceAndTasksMakeNone() {
        long grants = grants();
        assertThat(grants).isEqualTo(20);
        as("ada", EngineGrants::give);
        as("ada", running -> running.getRuntimeService().startProcessInstanceByKey("p", "E-2"));
        assertThat(grants()).isEqualTo(grants);
    }

    private long grants() {
        return engine.running()
                .getAuthorizationService()
                .createAuthorizationQuery()
                .count();
    }

    private String taskId() {
        return engine.running()
                .getTaskService()
                .createTaskQuery()
                .singleResult()
                .getId();
    }

    private void as(String person, Consumer<ProcessEngine> use) {
        try (var as = actor.act(Actor.person(person, Set.of()))) {
            door.through(running -> {
                use.accept(running);
                return true;
            });
        }
    }

    /** A bean that a drawing calls and that finds a rule broken. */
    public static final class Broken {
        public void rule() {
            throw new NotFound(Text.of("engagement.no.engagement", "E-1"));
        }
    }
}
