package org.oks.micro;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Ends a server within ten seconds, with the requests at work answered and the application's own endings run. */
final class GracefulStop {
    private static final Logger LOG = System.getLogger(GracefulStop.class.getName());
    private static final Duration FOR_REQUESTS = Duration.ofSeconds(7);
    private static final Duration FOR_ALL = Duration.ofSeconds(9);

    private final Server server;
    private final Doors doors;

    /** Made when the server is ready, so that what the end needs is there even if oks.jar is replaced meanwhile. */
    GracefulStop(Server server) {
        this.server = server;
        this.doors = server.doors();
        LOG.log(Level.DEBUG, "Requests at work now: {0}", RequestsAtWork.count());
    }

    void stop() {
        haltIfItTakesTooLong();
        doors.shut();
        RequestsAtWork.await(FOR_REQUESTS);
        server.endApplications();
    }

    /** What was answered is in the database by now; a service manager would kill us soon anyway. */
    private static void haltIfItTakesTooLong() {
        Thread watchdog = new Thread(
                () -> {
                    try {
                        Thread.sleep(FOR_ALL.toMillis());
                    } catch (InterruptedException e) {
                        return;
                    }
                    Runtime.getRuntime().halt(0);
                },
                "stop within ten seconds");
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
