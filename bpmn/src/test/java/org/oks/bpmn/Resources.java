package org.oks.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files of the class path. */
public final class Resources {
    private Resources() {}

    public static InputStream open(String path) {
        return Objects.requireNonNull(Resources.class.getClassLoader().getResourceAsStream(path), path);
    }

    public static String read(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
