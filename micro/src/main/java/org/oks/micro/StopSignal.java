package org.oks.micro;

import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/**
 * Waits for somebody to end OKS (Ctrl+C, SIGTERM). A signal handler, because a shutdown hook would run beside Payara's,
 * which tears connections down under the requests they carry. Made when the server is ready: before, there is nothing
 * to finish.
 */
final class StopSignal {
    private final CountDownLatch asked = new CountDownLatch(1);

    StopSignal() {
        for (String name : new String[] {"TERM", "INT"}) {
            Signal.handle(new Signal(name), signal -> asked.countDown());
        }
    }

    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
