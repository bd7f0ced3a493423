package org.oks.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Clients that work at the same time. */
final class Crew {
    /** What is done with one item by one client. */
    interface Job<T> {
        void by(int client, T item) throws Exception;
    }

    private Crew() {}

    /** The clients take item after item until all are done; answers the seconds it took. The first failure ends it. */
    static <T> double work(int clients, List<T> items, Job<T> job) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        return together(clients, client -> {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                job.by(client, items.get(i));
            }
        });
    }

    /** What one client does. */
    interface Shift {
        void of(int client) throws Exception;
    }

    /** Each client does the same once, all at the same time. */
    static double together(int clients, Shift shift) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begin = System.nanoTime();
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                ends.add(threads.submit((Callable<@Nullable Void>) () -> {
                    shift.of(client);
                    return null;
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            return (System.nanoTime() - begin) / 1e9;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
