package org.oks.it.inside;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tables under the application, for what a test has to see or to damage. */
final class Tables {
    private final DataSource source;

    Tables(DataSource source) {
        this.source = source;
    }

    /** The first column of the only row. */
    long number(String sql, String parameter) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Waits until the number is not zero. The jobs of the engine run by themselves, in their own time. */
    void await(String sql, String parameter) throws SQLException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (number(sql, parameter) > 0) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not in time: " + sql);
    }

    /** Changes what on PostgreSQL the application's own role cannot. */
    void asOwner(String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        String owner =
                config.getOptionalValue("oks.db.owner.user", String.class).orElse("");
        try (Connection connection = owner.isEmpty()
                        ? source.getConnection()
                        : DriverManager.getConnection(
                                config.getValue("oks.db.url", String.class),
                                owner,
                                config.getValue("oks.db.owner.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
