package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of our own; that its address is a private one is let pass here alone. */
class LinkProbeTest {
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/to")) {
                exchange.getResponseHeaders()
                        .add("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/slow")) {
                LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                exchange.sendResponseHeaders(200, -1);
            } else if (path.equals("/gone")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[1 << 20]);
            }
            exchange.close();
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServerThatAnswersIsReachable() {
        assertThat(look("/report?page=2").state()).isEqualTo(LinkState.REACHABLE);
        assertThat(asked).containsExactly("example.org:" + port() + "/report?page=2");
        assertThat(look("/gone").state()).isEqualTo(LinkState.NOT_REACHABLE);
        assertThat(look("/to?/report").state()).isEqualTo(LinkState.REACHABLE);
        assertThat(look("/to?/gone").state()).isEqualTo(LinkState.NOT_REACHABLE);
    }

    @Test
    void whoeverSendsInCirclesIsLeft() {
        assertThat(look("/to?/to?").state()).isEqualTo(LinkState.REACHABLE);
        asked.clear();
        server.removeContext("/");
        server.createContext("/", exchange -> {
            asked.add("hop");
            exchange.getResponseHeaders().add("Location", "/again");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        assertThat(look("/again").state()).isEqualTo(LinkState.NOT_REACHABLE);
        assertThat(asked).hasSize(6);
    }

    @Test
    void nobodyWaitsLonger() {
        long begin = System.nanoTime();
        LinkProbe slow = new LinkProbe(address -> true, this::here, Duration.ofMillis(300));
        assertThat(slow.look(link("/slow")).state()).isEqualTo(LinkState.NOT_REACHABLE);
        LinkProbe slowNames = new LinkProbe(
                address -> true,
                host -> {
                    LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                    return here(host);
                },
                Duration.ofMillis(300));
        assertThat(slowNames.look(link("/")).state()).isEqualTo(LinkState.NOT_REACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aPrivateAddressIsNeverAsked() {
        LinkProbe probe = new LinkProbe(PublicAddresses::isPublic, this::here, Duration.ofSeconds(5));
        assertThat(probe.look(link("/")).state()).isEqualTo(LinkState.REFUSED);
        assertThat(probe.look("http://127.0.0.1:" + port() + "/").state()).isEqualTo(LinkState.REFUSED);
        assertThat(asked).isEmpty();
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        LinkProbe probe = new LinkProbe(
                address -> !address.getHostAddress().equals("127.0.0.2"),
                host -> host.equals("inside.example") ? InetAddress.getAllByName("127.0.0.2") : here(host),
                Duration.ofSeconds(5));
        String inside = link("/to?http://inside.example:" + port() + "/secret");
        assertThat(probe.look(inside).state()).isEqualTo(LinkState.REFUSED);
        assertThat(probe.look(link("/to?file:///etc/passwd")).state()).isEqualTo(LinkState.REFUSED);
        assertThat(asked).noneMatch(address -> address.startsWith("inside.example"));
    }

    @Test
    void aNameWithOnePrivateAddressAmongOthersIsRefused() {
        LinkProbe probe = new LinkProbe(
                address -> !address.getHostAddress().equals("127.0.0.2"),
                host -> new InetAddress[] {here(host)[0], InetAddress.getByName("127.0.0.2")},
                Duration.ofSeconds(5));
        assertThat(probe.look(link("/")).state()).isEqualTo(LinkState.REFUSED);
    }

    /** A name that means something else each time it is looked up: the second look is the next link's, never the same. */
    @Test
    void aNameIsLookedUpOnce() {
        List<String> looked = new ArrayList<>();
        LinkProbe probe = new LinkProbe(
                address -> true,
                host -> {
                    looked.add(host);
                    return here(host);
                },
                Duration.ofSeconds(5));
        assertThat(probe.look(link("/report")).state()).isEqualTo(LinkState.REACHABLE);
        assertThat(looked).containsExactly("example.org");
    }

    @Test
    void aNameThatNobodyKnowsIsNotReachable() {
        LinkProbe probe = new LinkProbe(
                address -> true,
                host -> {
                    throw new UnknownHostException(host);
                },
                Duration.ofSeconds(5));
        assertThat(probe.look(link("/")).state()).isEqualTo(LinkState.NOT_REACHABLE);
    }

    private LinkProbe.Finding look(String path) {
        return new LinkProbe(address -> true, this::here, Duration.ofSeconds(5)).look(link(path));
    }

    private String link(String path) {
        return "http://example.org:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private InetAddress[] here(String host) {
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
    }
}
