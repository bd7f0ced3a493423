package org.oks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The password of the people of a demonstration, as its operator reads it in the data folder. */
final class DemonstrationPassword {
    private DemonstrationPassword() {}

    static String in(Path data) throws IOException {
        String line =
                Files.readAllLines(data.resolve("demo-sign-ins.txt")).get(0).strip();
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
