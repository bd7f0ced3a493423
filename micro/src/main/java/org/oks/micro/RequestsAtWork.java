package org.oks.micro;

import java.time.Duration;
import java.util.Arrays;

/** Counts the requests being answered, by what the threads of the server are doing. */
final class RequestsAtWork {
    private static final String WORKERS = "http-thread-pool";
    private static final String ANSWERING = "org.glassfish.grizzly.http.server.HttpHandler";
    private static final int LOOK_AGAIN_MILLIS = 100;

    private RequestsAtWork() {}

    /** Waits until none is left, seen twice, since one may just have been read; gives up when the patience ends. */
    static void await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        int quiet = 0;
        while (quiet < 2 && System.nanoTime() < end) {
            quiet = count() == 0 ? quiet + 1 : 0;
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    static long count() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith(WORKERS))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().startsWith(ANSWERING)))
                .count();
    }
}
