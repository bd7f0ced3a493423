package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksProcess;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** One start in production, from nothing: what is there at ready, who may read it, and a second server kept away. */
class StartIT {
    @Test
    void aFreshStartIsReadyAndKeepsItsSecrets() throws Exception {
        Path data = Workplace.fresh("start").resolve("data");
        try (OksServer oks = OksServer.start(data, Map.of())) {
            HttpResponse<String> ready = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(oks.at("/health/ready")).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, ready.statusCode());
            assertEquals("rwx------", mode(data));
            assertEquals("rw-------", mode(data.resolve("db.password")));
            assertEquals("rw-------", mode(data.resolve("local.key")));
            assertTrue(Files.size(data.resolve("db/oks.mv.db")) > 0, "the embedded database is in the data folder");
            assertTrue(
                    Files.readString(data.resolve("server.json")).contains("\"port\":" + oks.port()),
                    "server.json says the port");
            assertFalse(Files.exists(data.resolve("demo-sign-ins.txt")), "no demonstration unless asked for");

            aSecondServerOnTheSameDataIsKeptAway(data);
            aSecondServerOnTheSamePortIsKeptAway(oks.port());
        }
        assertFalse(Files.exists(data.resolve("server.json")), "server.json is gone after the end");
    }

    private static void aSecondServerOnTheSameDataIsKeptAway(Path data) throws IOException {
        OksProcess second =
                OksProcess.start(Workplace.oksJar(), Map.of(), List.of("--port", "0", "--data", data.toString()));
        assertEquals(2, second.awaitEnd(Duration.ofSeconds(30)));
        assertTrue(second.output().contains("Another OKS server uses the data folder"), second.output());
    }

    private static void aSecondServerOnTheSamePortIsKeptAway(int port) throws IOException {
        Path data = Workplace.fresh("start-port-taken");
        OksProcess second =
                OksProcess.start(Workplace.oksJar(), Map.of(), List.of("--port", "" + port, "--data", data.toString()));
        assertEquals(2, second.awaitEnd(Duration.ofSeconds(30)));
        assertEquals(1, second.output().lines().count(), second.output());
        assertTrue(second.output().contains("Port " + port + " is already in use"), second.output());
        assertTrue(second.output().contains("choose another port with --port"), second.output());
    }

    @Test
    void aPortThatAnotherProgramHoldsEndsWith2() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            aSecondServerOnTheSamePortIsKeptAway(other.getLocalPort());
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
