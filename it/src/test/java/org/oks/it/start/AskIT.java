package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/**
 * {@code oks check}, {@code oks audit verify} and {@code oks first-admin}: they ask the running server, or open the data
 * of a stopped one, and say which. What the product answers is tested with the product; here a small application answers.
 */
class AskIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void theRunningServerIsAskedAndTheDataOfAStoppedOneOpened() throws Exception {
        Path folder = Workplace.fresh("ask");
        Path data = folder.resolve("data");
        String application = application(folder);
        try (OksServer oks = OksServer.start(data, Map.of(), "--deploy", application)) {
            OksProcess check = ask(data, 0, "check");
            assertTrue(check.output().contains("Asked the running server at http://localhost:" + oks.port()));
            assertTrue(check.output().contains("asked for /check\njobs \"null\"\n"), check.output());

            OksProcess audit = ask(data, 7, "audit", "verify");
            assertTrue(audit.output().contains("asked for /audit/verify\n"), audit.output());

            OksProcess export = ask(data, 0, "audit", "export");
            assertTrue(export.output().contains("{\"format\":\"oks-audit\"}\n{\"links\":0}\n"), export.output());

            OksProcess nobody = ask(data, 0, "first-admin");
            assertTrue(nobody.output().contains("There is an administrator already"), nobody.output());
            Files.writeString(data.resolve("first-admin.token"), "once-only\n");
            OksProcess link = ask(data, 0, "first-admin");
            assertTrue(
                    link.output()
                            .contains(oks.at("/first-run.xhtml?token=once-only").toString()),
                    link.output());
        }

        // the small application keeps no database; the check of an embedded one wants to see its file
        Files.createFile(data.resolve("db/oks.mv.db"));
        OksProcess stopped = ask(data, 0, "check", "--deploy", application);
        assertTrue(stopped.output().contains("The server is stopped: opening the data in " + data), stopped.output());
        assertTrue(stopped.output().contains("asked for /check\njobs \"false\"\n"), stopped.output());
        assertFalse(Files.exists(data.resolve("server.json")), "a question is no server");
    }

    @Test
    void withoutDataThereIsNothingToCheck() throws Exception {
        Path nowhere = Workplace.fresh("ask-nothing").resolve("data");
        assertTrue(ask(nowhere, 8, "check").output().contains("There is no data folder " + nowhere));
        assertTrue(ask(nowhere, 8, "first-admin").output().contains("No OKS server runs on " + nowhere));
    }

    private static OksProcess ask(Path data, int code, String... words) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--data", data.toString()));
        OksProcess question = OksProcess.start(Workplace.oksJar(), Map.of(), arguments);
        assertEquals(code, question.awaitEnd(PATIENCE), question.output());
        return question;
    }

    private static String application(Path folder) {
        Path war = folder.resolve("local.war");
        ShrinkWrap.create(WebArchive.class)
                .addClass(LocalServlet.class)
                .addAsWebInfResource(
                        new StringAsset("<glassfish-web-app><context-root>/</context-root></glassfish-web-app>"),
                        "glassfish-web.xml")
                .as(ZipExporter.class)
                .exportTo(war.toFile());
        return war.toString();
    }
}
