package org.oks.workflow;

import java.util.function.Supplier;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** In the container: one transaction with our own tables, and mappings that were read ahead. */
final class EngineOfContainer extends JakartaTransactionProcessEngineConfiguration {
    private final Supplier<SqlSessionFactory> mappings;

    EngineOfContainer(Supplier<SqlSessionFactory> mappings) {
        this.mappings = mappings;
    }

    @Override
    protected void initSqlSessionFactory() {
        sqlSessionFactory = mappings.get();
        sqlSessionFactory.getConfiguration().setEnvironment(new Environment("oks", transactionFactory, dataSource));
    }
}
