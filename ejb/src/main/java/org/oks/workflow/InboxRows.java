package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.oks.platform.Database;
import org.oks.platform.Page;

/** Fetches what {@link InboxQueries} asks for. */
@ApplicationScoped
class InboxRows {
    @Resource(lookup = Database.JNDI)
    DataSource tables;

    Page<InboxItem> page(
            String query, List<Object> arguments, String count, List<Object> countArguments, Page.Request page) {
        return new Page<>(items(query, arguments), count(count, countArguments), page);
    }

    List<InboxItem> items(String sql, List<Object> arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            List<InboxItem> items = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                }
            }
            return items;
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private long count(String sql, List<Object> arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    List<EngagementWithTasks> engagements(String sql, List<Object> arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            List<EngagementWithTasks> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new EngagementWithTasks(rows.getString(1), rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }

    private static void set(PreparedStatement query, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            query.setObject(i + 1, arguments.get(i));
        }
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new InboxItem(
                row.getString("task_id"),
                row.getString("engagement_id"),
                row.getString("client_name"),
                row.getString("country"),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getObject("phase", Integer.class),
                row.getObject("gate", Integer.class),
                row.getString("audience"),
                row.getString("assignee"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                due.equals(InboxRow.NEVER) ? null : due,
                row.getString("form_key"),
                row.getString("subject"));
    }
}
