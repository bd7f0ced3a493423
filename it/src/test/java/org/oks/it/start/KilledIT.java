package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** A killed server starts again on what it left behind. */
class KilledIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void aKilledServerStartsAgain() throws Exception {
        Path data = Workplace.fresh("killed").resolve("data");
        OksServer.start(data, Map.of()).process().kill();

        // what the launcher cleans away before each start is what would break it: without the cleaning Payara dies
        OksProcess uncleaned = OksProcess.java(
                Map.of(),
                List.of(
                        "-cp",
                        Workplace.oksJar() + ":"
                                + Path.of("target/test-classes").toAbsolutePath(),
                        BootsWithoutCleaning.class.getName(),
                        data.resolve("runtime").toString()));
        assertNotEquals(0, uncleaned.awaitEnd(PATIENCE), uncleaned.output());
        assertTrue(uncleaned.output().contains("JsonObject"), uncleaned.output());

        OksServer.start(data, Map.of()).close();
    }
}
