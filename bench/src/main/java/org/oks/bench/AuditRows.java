package org.oks.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Writes rows of the audit as the application's transactions do: event and payload with their hashes, and one commit.
 * Chained rows also stand in line for the sealer; the others are all there is.
 */
final class AuditRows implements AutoCloseable {
    private final Connection connection;
    private final boolean chained;
    private final PreparedStatement event;
    private final PreparedStatement payload;
    private final PreparedStatement pending;

    AuditRows(Connection connection, String prefix, boolean chained) throws SQLException {
        this.connection = connection;
        this.chained = chained;
        connection.setAutoCommit(false);
        event = connection.prepareStatement("insert into " + prefix + "event (id, happened_at, actor, action,"
                + " subject_type, subject_id, request_id, payload_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        payload = connection.prepareStatement(
                "insert into " + prefix + "payload (event_id, salt, body) values (?, ?, ?)");
        pending = connection.prepareStatement("insert into audit_pending (event_id) values (?)");
    }

    void write(int client) throws SQLException {
        String id = UUID.randomUUID().toString();
        String request = UUID.randomUUID().toString();
        String salt = id.replace("-", "");
        String body = "{\"after\":{\"statement\":\"District officers meet every month and share what works.\","
                + "\"whoChanged\":\"District officers\"},\"reason\":\"Measured by the bench.\"}";
        String bodyHash = sha256(salt + body);
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        // canonical JSON of these members, which hold nothing that would have to be escaped
        String canonical = "{\"action\":\"bench.write\",\"actor\":\"bench." + client + "\",\"happenedAt\":\"" + at
                + "\",\"id\":\"" + id + "\",\"payloadHash\":\"" + bodyHash + "\",\"requestId\":\"" + request
                + "\",\"subjectId\":\"" + client + "\",\"subjectType\":\"bench\"}";
        insert(
                event,
                id,
                at.atOffset(ZoneOffset.UTC),
                "bench." + client,
                "bench.write",
                "bench",
                Integer.toString(client),
                request,
                bodyHash,
                sha256(canonical));
        insert(payload, id, salt, body);
        if (chained) {
            insert(pending, id);
        }
        connection.commit();
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
