package org.oks.audit;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the chain from its beginning, some hundred links at a time, each with what it links. */
final class AuditPages {
    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final EntityManager em;

    AuditPages(Connection connection, EntityManager em) {
        this.connection = connection;
        this.em = em;
    }

    /** One link, and the event it holds; null when somebody took it away. */
    record Sealed(
            long seq,
            String eventId,
            String previousHash,
            String hash,
            @Nullable AuditEvent event,
            @Nullable AuditPayload payload) {}

    private record Link(long seq, String eventId, String previousHash, String hash) {}

    /** Hands on every link up to this one. */
    void each(long upTo, Consumer<Sealed> use) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select seq, event_id, previous_hash, hash from audit_link where seq > ? and seq <= ? order by seq limit ?")) {
            long after = 0;
            List<Link> links;
            do {
                select.setLong(1, after);
                select.setLong(2, upTo);
                select.setInt(3, AT_ONCE);
                links = read(select);
                hand(links, use);
                em.clear();
                after = links.isEmpty() ? after : links.get(links.size() - 1).seq();
            } while (links.size() == AT_ONCE);
        }
    }

    private static List<Link> read(PreparedStatement select) throws SQLException {
        List<Link> links = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                links.add(new Link(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return links;
    }

    private void hand(List<Link> links, Consumer<Sealed> use) {
        if (links.isEmpty()) {
            return;
        }
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
        links.forEach(link -> use.accept(new Sealed(
                link.seq(),
                link.eventId(),
                link.previousHash(),
                link.hash(),
                events.get(link.eventId()),
                payloads.get(link.eventId()))));
    }
}
