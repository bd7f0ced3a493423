package org.oks.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts the servers of {@link Served} when they are first needed and stops them after the last test. */
public final class SharedServers implements ParameterResolver {
    private static final ExtensionContext.Namespace SERVERS = ExtensionContext.Namespace.create(SharedServers.class);

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
        // the root's store closes it at the end of the run
        return test.getRoot().getStore(SERVERS).getOrComputeIfAbsent(kind, SharedServers::start, OksServer.class);
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
