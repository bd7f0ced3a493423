package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** A killed server starts again on what it left behind. A small application, since the fault lies in the server. */
class KilledIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void aKilledServerStartsAgain() throws Exception {
        Path folder = Workplace.fresh("killed");
        Path data = folder.resolve("data");
        String application = application(folder);
        OksServer.start(data, Map.of(), "--deploy", application).process().kill();

        // what the launcher clears away before each start is what would break it: without the clearing Payara dies
        OksProcess uncleared = OksProcess.java(
                Map.of(),
                List.of(
                        "-cp",
                        Workplace.oksJar() + ":"
                                + Path.of("target/test-classes").toAbsolutePath(),
                        BootsWithoutClearing.class.getName(),
                        data.resolve("runtime").toString()));
        assertNotEquals(0, uncleared.awaitEnd(PATIENCE), uncleared.output());
        assertTrue(uncleared.output().contains("JsonObject"), uncleared.output());

        OksServer.start(data, Map.of(), "--deploy", application).close();
    }

    private static String application(Path folder) {
        Path ear = folder.resolve("small.ear");
        ShrinkWrap.create(EnterpriseArchive.class)
                .addAsModule(ShrinkWrap.create(WebArchive.class, "small.war").addClass(SlowServlet.class))
                .as(ZipExporter.class)
                .exportTo(ear.toFile());
        return ear.toString();
    }
}
