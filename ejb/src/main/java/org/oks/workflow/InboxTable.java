package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementWorkflow.OpenTask;
import org.oks.platform.Database;

/**
 * The rows of {@code workflow_inbox}, written one by one as the engine makes, assigns and ends tasks. Plain statements on
 * the transaction's connection: what one step writes the next one reads, whatever waits unflushed elsewhere.
 */
@ApplicationScoped
class InboxTable {
    @Resource(lookup = Database.JNDI)
    DataSource tables;

    void add(InboxRow row) {
        write(
                "insert into workflow_inbox (task_id, engagement_id, process_key, element_id, phase, gate, audience,"
                        + " claimable_by, assignee, created_at, due_at, form_key, subject) values (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                row.taskId(),
                row.engagementId(),
                row.processKey(),
                row.elementId(),
                row.phase(),
                row.gate(),
                row.audience().word(),
                row.assignee() == null ? row.audience().word() : null,
                row.assignee(),
                utc(row.createdAt()),
                utc(row.dueAt()),
                row.formKey(),
                row.subject());
    }

    /** Notes who has the task now and until when it is due. */
    void change(String taskId, @Nullable String assignee, Instant dueAt) {
        write(
                "update workflow_inbox set assignee = ?, claimable_by = " + (assignee == null ? "audience" : "null")
                        + ", due_at = ? where task_id = ?",
                assignee,
                utc(dueAt),
                taskId);
    }

    void remove(String taskId) {
        write("delete from workflow_inbox where task_id = ?", taskId);
    }

    Optional<OpenTask> find(String taskId) {
        return openTasks("task_id = ?", taskId).stream().findFirst();
    }

    Optional<OpenTask> find(String engagementId, String elementId) {
        return all(engagementId, elementId).stream().findFirst();
    }

    List<OpenTask> all(String engagementId, String elementId) {
        return openTasks("engagement_id = ? and element_id = ?", engagementId, elementId);
    }

    /** The open task about a thing whose drawing runs on its own. */
    Optional<OpenTask> about(String subject) {
        return openTasks("subject = ?", subject).stream().findFirst();
    }

    private List<OpenTask> openTasks(String where, String... arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select task_id, engagement_id, element_id, assignee, audience from"
                                + " workflow_inbox where " + where + " order by created_at, task_id")) {
            set(query, arguments);
            List<OpenTask> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new OpenTask(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private void write(String sql, @Nullable Object... arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, arguments);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
