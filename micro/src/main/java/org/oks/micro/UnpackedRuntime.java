package org.oks.micro;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara's own jars, unpacked into the data folder before each start: reading them out of {@code oks.jar} in place would
 * double the time to ready.
 */
final class UnpackedRuntime {

    /**
     * Payara runs its instance in the same folder. What a killed server left there (a domain.xml with the application in
     * it) would break the next start.
     */
    private static final List<String> LEFT_BEHIND =
            List.of("config", "applications", "generated", "autodeploy", "docroot", "META-INF", "logs");

    private UnpackedRuntime() {}

    static void prepare(Path folder) {
        clean(folder);
        PayaraMicro.setUpackedJarDir(folder.toFile());
        PayaraMicro.unpackJars();
    }

    static void clean(Path folder) {
        for (String name : LEFT_BEHIND) {
            delete(folder.resolve(name));
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + tree, e);
        }
    }
}
