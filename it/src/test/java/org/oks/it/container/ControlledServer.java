package org.oks.it.container;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksProcess;
import org.oks.it.server.Workplace;

/** The launcher in control mode: takes orders on its input, answers on its output, ends when the input closes. */
final class ControlledServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final OksProcess process;
    private final PrintStream orders;
    private final Path folder;
    private final int port;

    private ControlledServer(OksProcess process, Path folder) throws IOException {
        this.process = process;
        this.folder = folder;
        this.orders = new PrintStream(process.input(), true, StandardCharsets.UTF_8);
        this.port = Integer.parseInt(process.awaitLine("@ready", PATIENCE).substring("@ready ".length()));
    }

    static ControlledServer start() throws IOException {
        DatabaseKind kind = DatabaseKind.ofRun();
        Path folder = Workplace.fresh("inside-" + kind.label());
        Map<String, String> environment = new HashMap<>(kind.environment());
        environment.put("OKS_PLATFORM_CLAMAV", "127.0.0.1:" + freePort());
        OksProcess process = OksProcess.start(
                Workplace.runtime(),
                environment,
                List.of(
                        "--control",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString()));
        return new ControlledServer(process, folder);
    }

    /** Where a test may let a scanner listen; most of the time nobody does. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Path folder() {
        return folder;
    }

    int port() {
        return port;
    }

    void order(String order, String answer) throws DeploymentException {
        orders.println(order);
        String line = process.awaitLine("@", PATIENCE);
        if (!line.startsWith(answer)) {
            throw new DeploymentException(order + ": " + line + "\nLog: " + folder.resolve("data/log"));
        }
    }

    @Override
    public void close() {
        orders.close();
        process.awaitEnd(Duration.ofSeconds(20));
    }
}
