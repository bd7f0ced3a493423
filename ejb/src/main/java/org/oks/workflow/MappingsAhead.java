package org.oks.workflow;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Objects;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Ahead;
import org.oks.platform.Database;

/** Begins to read the engine's mappings of its tables first of all: they take an eighth of the start and need no bean. */
public class MappingsAhead implements Extension {
    private @Nullable Ahead<SqlSessionFactory> begun;

    void begin(@Observes BeforeBeanDiscovery starting) {
        String vendor = Database.isPostgres() ? "postgres" : "h2";
        begun = new Ahead<>("mappings", () -> new Mappings().of(vendor));
    }

    /** The mappings; waits until they are read. */
    SqlSessionFactory get() {
        return Objects.requireNonNull(begun).get();
    }

    /** The engine's own way of reading them, for a database that nobody has opened yet. */
    private static final class Mappings extends JakartaTransactionProcessEngineConfiguration {
        SqlSessionFactory of(String vendor) {
            setDatabaseType(vendor);
            setDataSource(new UnpooledDataSource());
            setTransactionsExternallyManaged(true);
            initTransactionFactory();
            initSqlSessionFactory();
            return sqlSessionFactory;
        }
    }
}
