package org.oks.workflow;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.oks.platform.Database;

/** Who is on which team, as the list of tasks needs it: read from the engagements' own tables, never kept twice. */
@ApplicationScoped
class Membership {
    @Resource(lookup = Database.JNDI)
    DataSource tables;

    /** The roles of a person on the team of an engagement, as the table spells them; empty for an outsider. */
    Set<String> roles(String engagementId, String person) {
        return strings(
                "select role from engagement_member where engagement_id = ? and person_id = ?", engagementId, person);
    }

    private Set<String> strings(String sql, String... arguments) {
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                query.setString(i + 1, arguments[i]);
            }
            Set<String> found = new HashSet<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new TablesUnreadable(e);
        }
    }
}
