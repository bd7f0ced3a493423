package org.oks.it.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.oks.it.server.OksServer;
import org.oks.it.server.Workplace;

/** SIGTERM: requests at work are answered, nobody new gets in, the application ends in order, all within ten seconds. */
class StopIT {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void requestsAtWorkAreAnswered() throws Exception {
        Path folder = Workplace.fresh("stop");
        OksServer oks = start(folder);
        List<CompletableFuture<HttpResponse<String>>> atWork =
                List.of(ask(oks, 3_000), ask(oks, 4_000), ask(oks, 5_000));
        for (int i = 0; i < atWork.size(); i++) {
            oks.process().awaitLine(SlowServlet.ARRIVED, TEN_SECONDS);
        }

        long asked = System.nanoTime();
        oks.process().terminate();
        oks.process().awaitLine("OKS is stopping", TEN_SECONDS);
        awaitNobodyNew(oks);
        assertTrue(atWork.stream().noneMatch(CompletableFuture::isDone), "the requests are still at work");

        for (CompletableFuture<HttpResponse<String>> answer : atWork) {
            assertEquals(
                    200, answer.get(TEN_SECONDS.toSeconds(), TimeUnit.SECONDS).statusCode());
            assertEquals(SlowServlet.ANSWER, answer.get().body());
        }
        assertEquals(0, oks.process().awaitEnd(TEN_SECONDS), oks.process().output());
        assertTrue(System.nanoTime() - asked < TEN_SECONDS.toNanos(), "ended within ten seconds");
        assertTrue(
                Files.exists(folder.resolve("data").resolve(SlowServlet.ENDED)), "the application was ended in order");
    }

    @Test
    void aRequestThatWouldTakeForeverDoesNotHoldTheEnd() throws Exception {
        OksServer oks = start(Workplace.fresh("stop-stuck"));
        CompletableFuture<HttpResponse<String>> stuck = ask(oks, 60_000);
        oks.process().awaitLine(SlowServlet.ARRIVED, TEN_SECONDS);
        oks.process().terminate();
        assertEquals(0, oks.process().awaitEnd(TEN_SECONDS), oks.process().output());
        stuck.cancel(true);
    }

    private static void awaitNobodyNew(OksServer oks) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("localhost", oks.port())) {
                assertTrue(socket.isConnected());
            } catch (SocketException e) {
                return;
            }
        }
        throw new AssertionError("The port still takes connections after SIGTERM");
    }

    private static OksServer start(Path folder) throws Exception {
        Path war = folder.resolve("slow.war");
        ShrinkWrap.create(WebArchive.class)
                .addClass(SlowServlet.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile());
        return OksServer.start(folder.resolve("data"), Map.of(), "--deploy", war.toString());
    }

    private static CompletableFuture<HttpResponse<String>> ask(OksServer oks, int millis) {
        URI address = oks.at("/slow/slow?millis=" + millis);
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
