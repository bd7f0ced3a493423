package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions write one at a time: while one's commit is saved, nobody else changes what is being saved. */
class EmbeddedDatabaseTest {
    private final EmbeddedDatabase database = new EmbeddedDatabase();
    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Connection first;
    private Connection second;

    @BeforeEach
    void twoConnections() throws SQLException {
        database.setUrl("jdbc:h2:mem:one_writer");
        database.setUser("oks");
        database.setPassword("");
        first = database.getConnection();
        write(first, "create table line(id int primary key, text clob)");
        second = database.getConnection();
        first.setAutoCommit(false);
        second.setAutoCommit(false);
    }

    @AfterEach
    void closed() throws SQLException {
        other.shutdownNow();
        first.close();
        second.close();
    }

    @Test
    void aSecondWriterWaitsForTheCommit() throws Exception {
        write(first, "insert into line values (1, 'a')");
        Future<Integer> waiting = other.submit(() -> write(second, "insert into line values (2, 'b')"));
        assertWaits(waiting);
        first.commit();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        second.commit();
        assertThat(lines(first)).isEqualTo(2);
    }

    @Test
    void orForTheRollback() throws Exception {
        write(first, "insert into line values (1, 'a')");
        Future<Integer> waiting = other.submit(() -> write(second, "insert into line values (1, 'b')"));
        assertWaits(waiting);
        first.rollback();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void orForTheConnectionToBeClosed() throws Exception {
        write(first, "insert into line values (1, 'a')");
        Future<Integer> waiting = other.submit(() -> write(second, "insert into line values (2, 'b')"));
        assertWaits(waiting);
        first.close();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void everyWayOfWritingWaits() throws Exception {
        write(first, "insert into line values (1, 'a')");
        for (Callable<Object> way : ways(second)) {
            Future<Object> waiting = other.submit(way);
            assertWaits(waiting);
            first.rollback();
            waiting.get(10, TimeUnit.SECONDS);
            second.rollback();
            write(first, "insert into line values (1, 'a')");
        }
    }

    private static Callable<Object>[] ways(Connection connection) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Callable<Object>[] ways = new Callable[] {
            () -> executed(connection, "delete from line"),
            () -> prepared(connection, "update line set text = ? where id = 1"),
            () -> batch(connection),
            () -> query(connection, "select id from line for update"),
            () -> query(connection, "  SELECT id FROM line FOR UPDATE")
        };
        return ways;
    }

    @Test
    void aReaderDoesNotWait() throws Exception {
        write(first, "insert into line values (1, 'a')");
        assertThat(other.submit(() -> lines(second)).get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void aTransactionInsideAnotherOfTheSameThreadDoesNotWait() throws Exception {
        write(first, "insert into line values (1, 'a')");
        write(second, "insert into line values (2, 'b')");
        second.commit();
        Connection third = database.getConnection();
        Future<Integer> waiting = other.submit(() -> write(third, "insert into line values (3, 'c')"));
        assertWaits(waiting);
        first.commit();
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        third.close();
    }

    @Test
    void aStatementThatCommitsItselfKeepsNobodyWaiting() throws Exception {
        first.setAutoCommit(true);
        write(first, "insert into line values (1, 'a')");
        assertThatThrownBy(() -> write(first, "insert into line values (1, 'a')"))
                .isInstanceOf(SQLException.class);
        assertThat(other.submit(() -> write(second, "insert into line values (2, 'b')"))
                        .get(10, TimeUnit.SECONDS))
                .isEqualTo(1);
    }

    @Test
    void whoWaitsTooLongIsToldSo() throws Exception {
        OneWriter impatient = new OneWriter(50);
        impatient.begin(first);
        Future<Object> waiting = other.submit(() -> {
            impatient.begin(second);
            return true;
        });
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(SQLTransactionRollbackException.class)
                .hasMessageContaining("Another transaction has been writing");
        impatient.end(second);
        impatient.end(first);
        impatient.begin(second);
    }

    private static void assertWaits(Future<?> waiting) {
        assertThatThrownBy(() -> waiting.get(150, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    private static int write(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static boolean executed(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static int prepared(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setCharacterStream(1, new StringReader("long"));
            return statement.executeUpdate();
        }
    }

    private static int[] batch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.addBatch("insert into line values (5, 'e')");
            return statement.executeBatch();
        }
    }

    private static boolean query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next();
        }
    }

    private static int lines(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from line")) {
            return found.next() ? found.getInt(1) : -1;
        }
    }
}
