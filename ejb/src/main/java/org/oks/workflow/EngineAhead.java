package org.oks.workflow;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Objects;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.oks.platform.Ahead;
import org.oks.platform.Database;

/**
 * Does first of all what the engine needs no bean for: reads the mappings of its tables, an eighth of the start, and lets
 * the reader of decision tables' expressions load its thousands of classes, a second and more of the first gate.
 */
public class EngineAhead implements Extension {
    private @Nullable Ahead<SqlSessionFactory> mappings;

    void begin(@Observes BeforeBeanDiscovery starting) {
        String vendor = Database.isPostgres() ? "postgres" : "h2";
        Ahead<SqlSessionFactory> reading = new Ahead<>("mappings", () -> new Mappings().of(vendor));
        mappings = reading;
        new Ahead<>("feel", () -> {
            reading.get();
            return expressionIsRead();
        });
    }

    private static boolean expressionIsRead() {
        return new ScalaFeelEngineFactory()
                .createInstance()
                .evaluateSimpleUnaryTests(
                        ">= 1", "input", Variables.putValue("input", 1).asVariableContext());
    }

    /** The mappings; waits until they are read. */
    SqlSessionFactory mappings() {
        return Objects.requireNonNull(mappings).get();
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
