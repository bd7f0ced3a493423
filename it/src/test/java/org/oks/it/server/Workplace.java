package org.oks.it.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where the build put what is shipped, and where the tests may write. */
public final class Workplace {
    private Workplace() {}

    /** The shipped file that holds everything. */
    public static Path oksJar() {
        return given("oks.jar");
    }

    /** The same without the application. */
    public static Path runtime() {
        return given("oks.runtime");
    }

    /** The shipped application. */
    public static Path ear() {
        return given("oks.ear");
    }

    /** The shipped application, unpacked. */
    public static Path earFolder() {
        return given("oks.ear.folder");
    }

    /** An empty folder of this name; what an earlier run left there is gone. */
    public static Path fresh(String name) throws IOException {
        Path folder = Path.of(System.getProperty("oks.it.work", "target/servers"))
                .resolve(name)
                .toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    static Path given(String key) {
        String path = System.getProperty(key);
        if (path == null || !Files.exists(Path.of(path))) {
            throw new IllegalStateException(
                    "-D" + key + " names no file: " + path + ". Run the tests with: mvn verify");
        }
        return Path.of(path).normalize();
    }
}
