package org.oks.workflow;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine is set: the same on every node and in every test; only where it runs differs. */
final class EngineConfiguration {
    /** Failed steps are tried again after these times; then an incident reaches an administrator. */
    private static final String RETRIES = "PT1M,PT10M,PT1H";

    private EngineConfiguration() {}

    /** In the container: one transaction with our own tables. */
    static ProcessEngineConfigurationImpl inContainer(
            DataSource tables, TransactionManager transactions, Supplier<SqlSessionFactory> mappings) {
        EngineOfContainer configuration = new EngineOfContainer(mappings);
        configuration.setDataSource(tables);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        return configuration;
    }

    /** What holds wherever the engine runs. */
    static <C extends ProcessEngineConfigurationImpl> C common(
            C configuration, Map<Object, Object> beans, BpmnParseListener inbox) {
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setBeans(new HashMap<>(beans));
        // the engine's own numbers are drawn in a transaction of their own inside the use case's, which the server's
        // connections do not survive on PostgreSQL
        configuration.setIdGenerator(new StrongUuidGenerator());
        // the engine adds its own to this list
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(inbox)));
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        cleanup(configuration);
        silence(configuration);
        doors(configuration);
        return configuration;
    }

    /** Jobs of every deployment run here, also of drawings that an earlier release brought. */
    static void jobs(ProcessEngineConfigurationImpl configuration, JobExecutor executor) {
        configuration.setJobExecutor(executor);
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutorDeploymentAware(false);
        configuration.setJobExecutorPreferTimerJobs(true);
        configuration.setJobExecutorAcquireByDueDate(true);
    }

    private static void cleanup(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryCleanupBatchWindowStartTime("01:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    /** Nothing is reported to anybody, and no counters are kept that nobody reads. */
    private static void silence(ProcessEngineConfigurationImpl configuration) {
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setHistoryCleanupMetricsEnabled(false);
    }

    private static void doors(ProcessEngineConfigurationImpl configuration) {
        configuration.setAuthorizationEnabled(true);
        configuration.setResourceAuthorizationProvider(NoAuthorizationPerRow.provider());
        accounts(configuration);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>(List.of(new EngineDoorGuard())));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(new ArrayList<>(List.of(new EngineDoorGuard())));
    }

    /**
     * User names are room people's, so are the slow passwords. That room slows guessing down, too: the engine's own way
     * would lock an account for good after ten wrong tries.
     */
    private static void accounts(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new SlowPasswords());
        configuration.setUserResourceWhitelistPattern("[a-z0-9.-]+");
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(0);
        configuration.setLoginDelayFactor(1);
        configuration.setLoginDelayMaxTime(0);
    }
}
