package org.oks.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Database;

/**
 * Starts the engine once the tables are there: engine, grants, drawings, rules. Whoever needs the engine at start says
 * {@code @DependsOn("EngineStart")}; the jobs wait for {@link JobsOnceUp}.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStart {
    @Resource(lookup = Database.JNDI)
    DataSource tables;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    EngineAhead ahead;

    @Inject
    Engine engine;

    @Inject
    EngineDoor door;

    @Inject
    EngineClock clock;

    @Inject
    WorkflowBeans beans;

    @Inject
    InboxListener inbox;

    @Inject
    RulesOfRelease rules;

    @Inject
    SystemActor systemActor;

    @Inject
    CurrentActor currentActor;

    @PostConstruct
    void start() {
        clock.follow();
        ProcessEngineConfigurationImpl configuration = EngineConfiguration.common(
                EngineConfiguration.inContainer(tables, transactions(), ahead::mappings),
                beans.allowed(),
                new InboxOnEveryTask(inbox));
        EngineConfiguration.jobs(configuration, new JobThreads(executor, threads, systemActor));
        EngineDoor.forTheEngine(() -> engine.start(configuration));
        try (var acting = currentActor.act(Actor.system("engine/start", null))) {
            door.through(running -> {
                EngineGrants.give(running);
                return DeployDrawings.into(running);
            });
            rules.bring();
        }
    }

    @PreDestroy
    void stop() {
        engine.stop();
        clock.leave();
    }

    /** A constant name of the server's own, so nothing that a user typed is looked up. */
    @SuppressWarnings("BanJNDI")
    private static TransactionManager transactions() {
        try {
            return new JtaForCamunda(InitialContext.doLookup("java:appserver/TransactionManager"));
        } catch (NamingException e) {
            throw new IllegalStateException("This server offers no java:appserver/TransactionManager", e);
        }
    }
}
