package org.oks.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.oks.platform.Database;

/** Walks the whole chain and names what is broken, missing or not yet sealed. Reads only. */
@Stateless
@RolesAllowed("administrator")
public class AuditVerification {
    private static final int MOST_NAMED = 50;
    private static final String UNLINKED =
            "select e.id from audit_event e where not exists (select 1 from audit_link l where l.event_id = e.id) and ";
    private static final String IN_LINE = "exists (select 1 from audit_pending p where p.event_id = e.id)";
    private static final String FIRST = " order by e.happened_at limit " + MOST_NAMED;
    private static final String WAITING = UNLINKED + IN_LINE + FIRST;
    /** Nothing of ours takes an event out of the line before it is linked. */
    private static final String LOST = UNLINKED + "not " + IN_LINE + FIRST;

    @Resource(lookup = Database.JNDI)
    DataSource dataSource;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /**
     * What verification found.
     *
     * @param broken events or links that do not say any more what was sealed
     * @param missing links without event, events that lost their link, gaps in the chain, a head that does not fit
     * @param unsealed events that are not linked yet; some are normal for a second
     * @param erased payloads whose words were erased; the chain holds without them
     */
    public record Report(
            long links,
            long events,
            List<String> broken,
            List<String> missing,
            List<String> unsealed,
            long erased,
            String head) {
        public Report {
            broken = List.copyOf(broken);
            missing = List.copyOf(missing);
            unsealed = List.copyOf(unsealed);
        }

        /** True when nothing is broken and nothing is missing. */
        public boolean whole() {
            return broken.isEmpty() && missing.isEmpty();
        }
    }

    /** Verifies every link, event and payload. */
    public Report verify() {
        try (Connection connection = dataSource.getConnection()) {
            AuditWalk walk = new AuditWalk(MOST_NAMED);
            // read first: what is sealed while the walk goes on is the next verification's
            AuditChain.Head head = new AuditChain(connection).head();
            new AuditPages(connection, em).each(head.seq(), walk::link);
            walk.end(head);
            named(connection, LOST).forEach(walk::lost);
            return walk.report(count(connection, "select count(*) from audit_event"), named(connection, WAITING));
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }

    private static List<String> named(Connection connection, String select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement events = connection.prepareStatement(select);
                ResultSet rows = events.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(sql);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
