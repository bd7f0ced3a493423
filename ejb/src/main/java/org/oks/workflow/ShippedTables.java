package org.oks.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.oks.bpmn.Drawings;

/**
 * The decision tables that this release brings and administrators may replace by their own: all but those that are drawn
 * into a process, which the engine versions with it.
 */
final class ShippedTables {
    /** Asked by the drawings themselves, so not offered. */
    private static final List<String> DRAWN = List.of(Drawings.DEADLINES);

    /** Their ids: {@code gate-readiness}, {@code gate-route} and so on. */
    static final List<String> KEYS = Drawings.RESOURCES.stream()
            .flatMap(ShippedTables::key)
            .filter(key -> !DRAWN.contains(key))
            .sorted()
            .toList();

    private ShippedTables() {}

    private static Stream<String> key(String resource) {
        return resource.endsWith(".dmn")
                ? Stream.of(resource.substring(resource.lastIndexOf('/') + 1, resource.length() - 4))
                : Stream.empty();
    }

    static RuleTableFile file(String key) {
        String place = "/bpmn/" + key + ".dmn";
        // by the class that lies beside them: in the container they are in the application's library folder
        try (InputStream in = Drawings.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("The decision table " + place + " is not shipped");
            }
            return new RuleTableFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
