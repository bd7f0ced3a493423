package org.oks.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.oks.platform.Database;

/**
 * Links committed events into the chain, every second and at shutdown. The head row is locked for as long as that
 * takes, so that of several nodes one seals at a time; writers are never held up.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.CONTAINER)
public class AuditSealer {
    private static final System.Logger LOG = System.getLogger(AuditSealer.class.getName());
    private static final int AT_ONCE = 1000;
    /** More is left to the next second, so that the embedded database, which has one writer, is not held up. */
    private static final int MOST_ROUNDS = 10;

    @Resource(lookup = Database.JNDI)
    DataSource dataSource;

    @Inject
    AuditHeadLog headLog;

    /** Links what is committed and not linked. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void seal() {
        try (var connection = dataSource.getConnection()) {
            AuditChain chain = new AuditChain(connection);
            if (chain.hasPending()) {
                int sealed = 0;
                int more;
                int rounds = 0;
                do {
                    more = chain.seal(AT_ONCE);
                    sealed += more;
                } while (more == AT_ONCE && ++rounds < MOST_ROUNDS);
                LOG.log(System.Logger.Level.DEBUG, "audit sealed count={0}", sealed);
            }
            headLog.note(chain.head());
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be sealed", e);
        }
    }

    @PreDestroy
    void sealTheRest() {
        try {
            seal();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "audit not sealed at shutdown; the next start seals it", e);
        }
    }
}
