package org.oks.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine in this very process, on its own connections: no server, no network, nobody signed in. */
final class EngineAlone implements Contestant {
    /** What the drawing calls when a phase opens: here it does nothing. */
    public static final class Steps {
        public void openPhase(String engagement, int phase) {
            // the other contestants' business
        }

        public boolean owes(String engagement, int phase, String step) {
            return true;
        }
    }

    private final ProcessEngine engine;

    EngineAlone(Map<String, String> dataSource) throws IOException {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(dataSource.get("url"));
        configuration.setJdbcUsername(dataSource.get("username"));
        configuration.setJdbcPassword(dataSource.get("password"));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new HashMap<>(Map.of("engagementSteps", new Steps())));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString(Drawing.FILE, Drawing.text())
                .deploy();
    }

    @Override
    public String name() {
        return "the engine alone, in process";
    }

    @Override
    public List<String> open(int count) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(Drawing.KEY, "E-" + i)
                    .getId();
            tasks.add(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId());
        }
        return tasks;
    }

    @Override
    public void complete(int client, String task) {
        engine.getTaskService().complete(task);
    }

    @Override
    public void close() {
        engine.close();
    }
}
