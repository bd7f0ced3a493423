package org.oks.micro;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/**
 * Waits until the application itself says that it is ready: the port answers before the application is up, and the first
 * page before the last.
 */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Readiness() {}

    static void await(LocalHttp http, DataFolder data) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = http.get("/health/ready", Duration.ofSeconds(10), Map.of());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = "status " + answer.statusCode() + " " + Problems.oneLine(answer.body());
                Thread.sleep(200);
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                last = e.toString();
                break;
            }
        }
        throw new CannotStart(
                Ending.NOT_STARTED,
                "The application was deployed but did not become ready: " + last + ". Details: " + data.log());
    }
}
