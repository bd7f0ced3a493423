package org.oks.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The process engine's own scripts, as they lie in its jar, given to Flyway under versioned names. An update of the
 * engine appends its upgrade script here under the new version; what stands here never changes.
 */
final class MigrationsOfEngine implements ResourceProvider {
    private static final String VERSION = "7_24";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private final List<LoadableResource> scripts;

    MigrationsOfEngine(MigrationsTarget target) {
        String vendor = target.postgres() ? "postgres" : "h2";
        scripts = IntStream.range(0, PARTS.size())
                .<LoadableResource>mapToObj(i -> new Script(
                        "org/camunda/bpm/engine/db/create/activiti." + vendor + ".create." + PARTS.get(i) + ".sql",
                        "V" + VERSION + "_" + (i + 1) + "__" + PARTS.get(i).replace('.', '_') + ".sql"))
                .toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return prefix.equals("V") && Arrays.asList(suffixes).contains(".sql") ? scripts : List.of();
    }

    /** One script of the jar under the name by which Flyway orders it. */
    private static final class Script extends LoadableResource {
        private final String path;
        private final String name;

        Script(String path, String name) {
            this.path = path;
            this.name = name;
        }

        @Override
        public Reader read() {
            InputStream in = MigrationsTarget.loader().getResourceAsStream(path);
            if (in == null) {
                throw new UncheckedIOException(new IOException("The engine's script " + path + " is missing"));
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
