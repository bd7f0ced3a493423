package org.oks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine that the figures are from; a figure says little without how busy it was. */
final class Machine {
    private Machine() {}

    static void describe(Arguments arguments) {
        Say.line(
                "%s, %d cores, Java %s, flags %s",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                String.join(" ", arguments.flags()));
        load();
    }

    /** Says how many processes want the cores, on average of 1, 5 and 15 minutes. */
    static void load() {
        try {
            Say.line(
                    "load average %s",
                    Files.readString(Path.of("/proc/loadavg")).strip());
        } catch (IOException e) {
            Say.line("load average unknown: %s", e);
        }
    }
}
