package org.oks.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work of the start that needs no beans, done on a second core while the server still looks for them.
 *
 * @param <T> what the work brings
 */
public final class Ahead<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /** Begins the work at once, with the class loader of the one who asks. */
    public Ahead(String name, Supplier<T> work) {
        Thread worker = new Thread(() -> result.completeAsync(work, Runnable::run), "oks-" + name);
        worker.setDaemon(true);
        worker.start();
    }

    /** The result; waits for it, and throws what the work threw. */
    public T get() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
