package org.oks.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded database as a plain data source. H2's own data source is also one for XA, so the server would take it for
 * that; but H2's XA connection closes the handle it gave before when it gives another, and under load the second
 * statement of a transaction then finds its connection closed.
 *
 * <p>Its transactions write one at a time, each waiting for its turn: see {@link OneWriter}.
 */
public class EmbeddedDatabase implements DataSource {
    private final JdbcDataSource h2 = new JdbcDataSource();

    public void setUrl(String url) {
        h2.setURL(url);
    }

    public void setUser(String user) {
        h2.setUser(user);
    }

    public void setPassword(String password) {
        h2.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return taken(h2.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return taken(h2.getConnection(user, password));
    }

    private Connection taken(Connection connection) {
        return OneWriterConnection.around(connection, OneWriter.of(h2.getURL()));
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        h2.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return h2.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return h2.isWrapperFor(type);
    }
}
