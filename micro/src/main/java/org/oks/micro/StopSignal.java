package org.oks.micro;

import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/**
 * Somebody ends OKS (Ctrl+C, SIGTERM). A signal handler, because a shutdown hook would run beside Payara's, which tears
 * connections down under the requests they carry. During the start there is nothing to finish, and the process ends at
 * once.
 */
final class StopSignal {
    /** As a shell reports a process that a signal ended. */
    private static final int ENDED_BY_SIGNAL = 128;

    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile boolean serving;

    StopSignal() {
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), this::handle);
        }
    }

    private void handle(Signal signal) {
        if (!serving) {
            Runtime.getRuntime().halt(ENDED_BY_SIGNAL + signal.getNumber());
        }
        asked.countDown();
    }

    /** From here on there are requests to answer before the end. */
    void serving() {
        serving = true;
    }

    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
