package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ArchiveAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** What runs ends on the drawing it began with, its timers too, when the server comes back with a newer one. */
class NewerDrawingIT {
    private static final String DRAWING = "bpmn/review-gate.bpmn";
    private static final String CAMUNDA = "/camunda/api/engine/engine/default/";

    @Test
    void aTimerOfTheEarlierDrawingFiresAfterARestartWithANewerOne() throws Exception {
        Path folder = Workplace.fresh("newer");
        Path data = folder.resolve("data");
        Journey earlier;
        try (OksServer server = OksServer.start(data, Map.of(), "--demo", "--clock", "2017-03-14T09:00Z")) {
            earlier = Journey.inGate(server);
            assertThat(versions(server)).containsExactly("1");
        }
        String newer = newer(folder).toString();
        try (OksServer server =
                OksServer.start(data, Map.of(), "--demo", "--clock", "2017-03-14T12:00Z", "--deploy", newer)) {
            Journey journey = earlier.goesOnAt(server);
            assertThat(versions(server)).containsExactly("1", "2");
            assertThat(drawing(server, journey)).startsWith("review-gate:1:");
            assertThat(reminded(server, journey)).isFalse();

            Rest.signIn(server, Journey.ADMINISTRATOR)
                    .post("demonstration/clock/advance", "{'to':'2017-03-18T12:00:00Z'}")
                    .is(200);
            await(server, journey);

            assertThat(drawing(server, journey)).startsWith("review-gate:1:");
            journey.decided(1, "ADVANCE");
        }
    }

    private static void await(OksServer server, Journey journey) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!reminded(server, journey)) {
            assertThat(System.nanoTime()).as("the reminder comes").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static boolean reminded(OksServer server, Journey journey) {
        return Rest.signIn(server, Journey.APPROVER).get("notices").is(200).list("items").asList().stream()
                .map(Object::toString)
                .anyMatch(notice -> notice.contains("gate-reminder") && notice.contains(journey.id() + "&"));
    }

    private static List<String> versions(OksServer server) {
        return Rest.signIn(server, Journey.ADMINISTRATOR)
                .get(CAMUNDA + "process-definition?key=review-gate&sortBy=version&sortOrder=asc")
                .is(200)
                .array()
                .asList()
                .stream()
                .map(one -> one.getAsJsonObject().get("version").getAsString())
                .toList();
    }

    private static String drawing(OksServer server, Journey journey) {
        return Rest.signIn(server, Journey.ADMINISTRATOR)
                .get(CAMUNDA + "process-instance?processDefinitionKey=review-gate&businessKey=" + journey.id())
                .is(200)
                .array()
                .get(0)
                .getAsJsonObject()
                .get("definitionId")
                .getAsString();
    }

    /** The shipped application with another name in one of its drawings. */
    private static Path newer(Path folder) throws IOException {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Workplace.ear().toFile());
        Map.Entry<ArchivePath, JavaArchive> drawings = drawings(ear);
        String drawing;
        try (InputStream in = Objects.requireNonNull(
                        drawings.getValue().get(DRAWING).getAsset())
                .openStream()) {
            drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String other = drawing.replace("name=\"Review gate\"", "name=\"Weigh and decide\"");
        assertThat(other).isNotEqualTo(drawing);
        drawings.getValue().delete(DRAWING);
        drawings.getValue().add(new StringAsset(other), DRAWING);
        ear.delete(drawings.getKey());
        ear.add(new ArchiveAsset(drawings.getValue(), ZipExporter.class), drawings.getKey());
        Path file = folder.resolve("newer.ear");
        ear.as(ZipExporter.class).exportTo(file.toFile());
        return file;
    }

    private static Map.Entry<ArchivePath, JavaArchive> drawings(Archive<?> ear) {
        ArchivePath path = ear.getContent(Filters.include("/lib/.*oks-bpmn.*\\.jar"))
                .keySet()
                .iterator()
                .next();
        return Map.entry(path, ear.getAsType(JavaArchive.class, path));
    }
}
