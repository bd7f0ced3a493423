package org.oks.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.oks.platform.CanonicalJson;

/**
 * The chain as tables: {@code audit_link} holds an event's hash and the link before it, {@code audit_head} the newest
 * link. Plain SQL, since it walks many rows and keeps none.
 */
final class AuditChain {
    private final Connection connection;

    AuditChain(Connection connection) {
        this.connection = connection;
    }

    /** The newest link: its place and hash. */
    record Head(long seq, String hash) {}

    /** The hash of a link: SHA-256 over its place, the link before it and the event it holds. */
    static String link(long seq, String previous, String eventHash) {
        return CanonicalJson.sha256(seq + ":" + previous + ":" + eventHash);
    }

    boolean hasPending() throws SQLException {
        try (PreparedStatement some = connection.prepareStatement("select event_id from audit_pending limit 1");
                ResultSet rows = some.executeQuery()) {
            return rows.next();
        }
    }

    Head head() throws SQLException {
        return head("");
    }

    /** Links at most {@code atOnce} committed events in the caller's transaction and answers how many. */
    int seal(int atOnce) throws SQLException {
        Head head = head(" for update");
        List<String[]> events = pending(atOnce);
        try (PreparedStatement link = connection.prepareStatement(
                        "insert into audit_link (seq, event_id, previous_hash, hash) values (?, ?, ?, ?)");
                PreparedStatement done = connection.prepareStatement("delete from audit_pending where event_id = ?");
                PreparedStatement move =
                        connection.prepareStatement("update audit_head set seq = ?, hash = ? where id = 1")) {
            for (String[] event : events) {
                long seq = head.seq() + 1;
                String hash = link(seq, head.hash(), event[1]);
                link.setLong(1, seq);
                link.setString(2, event[0]);
                link.setString(3, head.hash());
                link.setString(4, hash);
                link.addBatch();
                done.setString(1, event[0]);
                done.addBatch();
                head = new Head(seq, hash);
            }
            link.executeBatch();
            done.executeBatch();
            move.setLong(1, head.seq());
            move.setString(2, head.hash());
            move.executeUpdate();
        }
        return events.size();
    }

    private Head head(String lock) throws SQLException {
        try (PreparedStatement head =
                        connection.prepareStatement("select seq, hash from audit_head where id = 1" + lock);
                ResultSet row = head.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("audit_head has no row");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private List<String[]> pending(int atOnce) throws SQLException {
        List<String[]> found = new ArrayList<>();
        try (PreparedStatement pending = connection.prepareStatement("select e.id, e.hash from audit_pending p"
                + " join audit_event e on e.id = p.event_id order by e.happened_at, e.id limit ?")) {
            pending.setInt(1, atOnce);
            try (ResultSet rows = pending.executeQuery()) {
                while (rows.next()) {
                    found.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
        }
        return found;
    }
}
