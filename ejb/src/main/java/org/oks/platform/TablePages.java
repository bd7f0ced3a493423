package org.oks.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Walks through a whole table in pages, in the order of its key, for checks that look at everything. Reads only. */
@ApplicationScoped
public class TablePages {
    private static final int AT_ONCE = 200;

    @Resource(lookup = Database.JNDI)
    DataSource tables;

    /** Takes one row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * Hands the rows on, page by page.
     *
     * @param select the columns, key first, up to where the condition goes on: {@code select id from t where id > ?}
     * @param key the column in whose order the rows come
     * @return how many rows there were
     */
    public <T> long each(String select, String key, Row<T> row, Consumer<List<T>> page) {
        String sql = select + " order by " + key + " fetch first " + AT_ONCE + " rows only";
        String after = "";
        long all = 0;
        while (true) {
            List<T> rows = new ArrayList<>();
            try (Connection connection = tables.getConnection();
                    PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, after);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        after = found.getString(1);
                        rows.add(row.of(found));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The tables could not be read", e);
            }
            if (rows.isEmpty()) {
                return all;
            }
            all += rows.size();
            page.accept(rows);
        }
    }

    /** The rows whose key is among those given, at most some hundred. */
    public <T> List<T> among(String selectWhereKeyIn, List<String> keys, Row<T> row) {
        List<T> rows = new ArrayList<>();
        if (keys.isEmpty()) {
            return rows;
        }
        String sql = selectWhereKeyIn + " (?" + ", ?".repeat(keys.size() - 1) + ")";
        try (Connection connection = tables.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < keys.size(); i++) {
                query.setString(i + 1, keys.get(i));
            }
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be read", e);
        }
    }
}
