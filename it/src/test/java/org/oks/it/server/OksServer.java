package org.oks.it.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running product: the shipped {@code oks.jar} on a free port, with its own data folder. */
public final class OksServer implements Site, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** Who shows it may read the metrics of a test's server from afar. */
    public static final String MONITOR_TOKEN = "a-token-of-the-tests";

    private static final String READY = "OKS is ready: ";

    private final OksProcess process;
    private final URI address;
    private final Path data;

    private OksServer(OksProcess process, Path data) {
        this.process = process;
        this.data = data;
        String line = process.awaitLine(READY, PATIENCE);
        this.address = URI.create(line.substring(READY.length()).split(" ", 2)[0]);
    }

    /** Starts it and waits until it is ready. */
    public static OksServer start(Path data, Map<String, String> environment, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(options));
        Map<String, String> all = new HashMap<>(environment);
        all.put("OKS_MONITOR_TOKEN", MONITOR_TOKEN);
        return new OksServer(OksProcess.start(Workplace.oksJar(), all, arguments), data);
    }

    @Override
    public URI address() {
        return address;
    }

    /** The address of a path such as {@code /api/v1/engagements}. */
    public URI at(String path) {
        return address.resolve(path);
    }

    public int port() {
        return address.getPort();
    }

    @Override
    public Path data() {
        return data;
    }

    public OksProcess process() {
        return process;
    }

    /** SIGTERM; fails when it does not end within the ten seconds promised. */
    @Override
    public void close() {
        process.terminate();
        process.awaitEnd(Duration.ofSeconds(10));
    }
}
