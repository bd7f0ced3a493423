package org.oks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Opens a link as far as the first line of its answer. Each host is resolved once, all of its addresses must be public,
 * and the connection goes to one of them, so that a name cannot mean another machine a moment later. Redirects are
 * followed by the same rules.
 */
final class LinkProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 5;

    private final Predicate<InetAddress> allowed;
    private final Names names;
    private final Duration patience;

    /** Who says which addresses a name has. */
    @FunctionalInterface
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** @param why what the server answered, or why nobody asked it */
    record Finding(LinkState state, String why) {}

    LinkProbe(Predicate<InetAddress> allowed) {
        this(allowed, InetAddress::getAllByName, PATIENCE);
    }

    LinkProbe(Predicate<InetAddress> allowed, Names names, Duration patience) {
        this.allowed = allowed;
        this.names = names;
        this.patience = patience;
    }

    Finding look(String link) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            URI address = URI.create(link);
            for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
                if (!Links.isWeb(address)) {
                    return new Finding(LinkState.REFUSED, "Leads to something that is no web address");
                }
                List<InetAddress> there = List.of(resolve(address.getHost(), end));
                if (there.isEmpty() || !there.stream().allMatch(allowed)) {
                    return new Finding(LinkState.REFUSED, "Leads to an address that is not public");
                }
                WebAnswer answer = WebAnswer.ask(address, there.get(0), end);
                if (answer.leadsTo() == null) {
                    return finding(answer.status());
                }
                address = address.resolve(answer.leadsTo());
            }
            return new Finding(LinkState.NOT_REACHABLE, "More than " + MOST_REDIRECTS + " redirects");
        } catch (IOException | IllegalArgumentException | NullPointerException failure) {
            return new Finding(LinkState.NOT_REACHABLE, failure.getClass().getSimpleName());
        }
    }

    /** A server that wants a sign-in, or no machines, is there; whether a reader may see the page, it alone knows. */
    private static Finding finding(int status) {
        boolean there =
                status >= 200 && status < 400 || status == 401 || status == 403 || status == 405 || status == 429;
        return new Finding(there ? LinkState.REACHABLE : LinkState.NOT_REACHABLE, "Status " + status);
    }

    /** The look-up has no time limit of its own, so it is waited for from here. */
    private InetAddress[] resolve(String host, long end) throws IOException {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        CompletableFuture<InetAddress[]> found = CompletableFuture.supplyAsync(() -> {
            try {
                return names.of(name);
            } catch (UnknownHostException unknown) {
                return new InetAddress[0];
            }
        });
        try {
            InetAddress[] addresses = found.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (addresses.length == 0) {
                throw new UnknownHostException(name);
            }
            return addresses;
        } catch (TimeoutException | ExecutionException late) {
            throw new IOException(late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
