package org.oks.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts the servers of {@link Served} when they are first needed. They end with the process of the tests: where that
 * runs two at a time, JUnit is started anew for each class, and a store of JUnit's would start a server for each.
 */
public final class SharedServers implements ParameterResolver {
    private static final Map<DatabaseKind, OksServer> SERVERS = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == OksServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return of(test);
    }

    /** The server of the test's class. */
    public static OksServer of(ExtensionContext test) {
        Class<?> testClass = test.getRequiredTestClass();
        DatabaseKind kind = AnnotationSupport.findAnnotation(testClass, Served.class)
                .orElseThrow(() -> new IllegalStateException(testClass + " does not say @Served"))
                .by();
        if (Boolean.getBoolean("oks.it.other")) {
            kind = kind.other();
        }
        return SERVERS.computeIfAbsent(kind, SharedServers::start);
    }

    private static OksServer start(DatabaseKind kind) {
        try {
            Path folder = Workplace.fresh("shared-" + kind.label());
            return OksServer.start(folder.resolve("data"), kind.environment(), "--demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
