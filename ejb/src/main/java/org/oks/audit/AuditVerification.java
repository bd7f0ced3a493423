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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.oks.platform.Database;

/** Walks the whole chain and names what is broken, missing or not yet sealed. Reads only. */
@Stateless
@RolesAllowed("administrator")
public class AuditVerification {
    private static final int MOST_NAMED = 50;
    private static final int AT_ONCE = 500;

    @Resource(lookup = Database.JNDI)
    DataSource dataSource;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /**
     * What verification found.
     *
     * @param broken events or links that do not say any more what was sealed
     * @param missing links without event, gaps in the chain, a head that does not fit
     * @param unsealed events that are not linked yet; some are normal for a second
     */
    public record Report(
            long links, long events, List<String> broken, List<String> missing, List<String> unsealed, String head) {
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
            walkChain(connection, walk, head.seq());
            walk.end(head);
            return walk.report(count(connection, "select count(*) from audit_event"), unsealed(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }

    private void walkChain(Connection connection, AuditWalk walk, long upTo) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select seq, event_id, previous_hash, hash from audit_link where seq > ? and seq <= ? order by seq limit ?")) {
            List<Link> links;
            do {
                select.setLong(1, walk.seq());
                select.setLong(2, upTo);
                select.setInt(3, AT_ONCE);
                links = read(select);
                walk(links, walk);
                em.clear();
            } while (links.size() == AT_ONCE);
        }
    }

    private record Link(long seq, String eventId, String previousHash, String hash) {}

    private static List<Link> read(PreparedStatement select) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                links.add(new Link(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return links;
    }

    private void walk(List<Link> links, AuditWalk walk) {
        List<String> ids = links.stream().map(Link::eventId).toList();
        Map<String, AuditEvent> events = em.createQuery(
                        "select e from AuditEvent e where e.id in :ids", AuditEvent.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AuditEvent::id, Function.identity()));
        Map<String, AuditPayload> payloads = em.createQuery(
                        "select p from AuditPayload p where p.eventId in :ids", AuditPayload.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(AuditPayload::eventId, Function.identity()));
        for (Link link : links) {
            walk.link(
                    link.seq(),
                    link.eventId(),
                    link.previousHash(),
                    link.hash(),
                    events.get(link.eventId()),
                    payloads.get(link.eventId()));
        }
    }

    private static List<String> unsealed(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement events = connection.prepareStatement("select e.id from audit_event e"
                        + " where not exists (select 1 from audit_link l where l.event_id = e.id)"
                        + " order by e.happened_at limit " + MOST_NAMED);
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
