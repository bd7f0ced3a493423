package org.oks.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection whose transaction waits for its turn before it first writes, and gives the turn back when it ends. */
final class OneWriterConnection implements InvocationHandler {
    private static final Set<String> ENDINGS = Set.of("commit", "close", "abort", "setAutoCommit");

    private final Connection connection;
    private final OneWriter turns;

    private OneWriterConnection(Connection connection, OneWriter turns) {
        this.connection = connection;
        this.turns = turns;
    }

    static Connection around(Connection connection, OneWriter turns) {
        return (Connection) proxy(Connection.class, new OneWriterConnection(connection, turns));
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] given) throws Throwable {
        try {
            Object result = call(self, connection, method, given);
            return result instanceof Statement statement
                    ? proxy(method.getReturnType(), statement((Connection) self, statement, sql(given)))
                    : result;
        } finally {
            boolean wholeRollback = method.getName().equals("rollback") && given == null;
            if (wholeRollback || ENDINGS.contains(method.getName())) {
                turns.end(connection);
            }
        }
    }

    /** @param prepared the statement's text, if it was prepared with one */
    private InvocationHandler statement(Connection self, Statement statement, @Nullable String prepared) {
        return (proxy, method, given) -> {
            if (method.getName().equals("getConnection")) {
                return self;
            }
            if (!writes(method, prepared != null ? prepared : sql(given))) {
                return call(proxy, statement, method, given);
            }
            turns.begin(connection);
            try {
                return call(proxy, statement, method, given);
            } finally {
                if (!inTransaction()) {
                    turns.end(connection);
                }
            }
        };
    }

    private boolean inTransaction() {
        try {
            return !connection.getAutoCommit();
        } catch (SQLException closed) {
            return false;
        }
    }

    /** Setting a large value stores it before the statement runs; what has no text is a batch. */
    private static boolean writes(Method method, @Nullable String sql) {
        boolean touches =
                method.getName().startsWith("execute") || method.getName().startsWith("set") && sql != null;
        return touches && (sql == null || !reads(sql));
    }

    private static boolean reads(String sql) {
        String text = sql.stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("select") && !text.contains("for update");
    }

    private static @Nullable String sql(Object @Nullable [] given) {
        return given != null && given[0] instanceof String sql ? sql : null;
    }

    private static @Nullable Object call(Object self, Object target, Method method, Object @Nullable [] given)
            throws Throwable {
        if (method.getName().equals("equals")) {
            return given != null && self == given[0];
        }
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(OneWriterConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
