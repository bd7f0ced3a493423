package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts what is measured: OKS as {@code ./oks run} does, and the anchor with the same flags of Java. */
final class Servers {
    private final Arguments arguments;

    Servers(Arguments arguments) {
        this.arguments = arguments;
    }

    /**
     * OKS, ready when it says so.
     *
     * @param environment names the database; empty for the embedded one
     */
    Program oks(Path data, int port, boolean demonstration, Map<String, String> environment) throws IOException {
        return oks(arguments.flags(), data, port, demonstration, environment);
    }

    /** The same with other flags of Java, for what is not measured. */
    Program oks(List<String> flags, Path data, int port, boolean demonstration, Map<String, String> environment)
            throws IOException {
        List<String> words = List.of(
                "--port", Integer.toString(port), "--data", data.toString(), demonstration ? "--demo" : "--no-demo");
        Program program =
                Program.launch(flags, arguments.oksJar(), words, environment, data.resolveSibling("oks.out"), port);
        return program.awaitReady(() -> program.said("OKS is ready"));
    }

    /** The anchor on H2 in a file of this folder. */
    Program anchor(Path data, int port) throws IOException {
        return anchor(data, port, Map.of("url", "jdbc:h2:file:" + data.resolve("camunda"), "username", "sa"));
    }

    /** The anchor, ready when both REST and Cockpit answer. */
    Program anchor(Path data, int port, Map<String, String> dataSource) throws IOException {
        List<String> words = new ArrayList<>();
        words.add("--server.port=" + port);
        dataSource.forEach((key, value) -> words.add("--spring.datasource." + key + "=" + value));
        Program program = Program.launch(
                arguments.flags(), arguments.anchorJar(), words, Map.of(), data.resolveSibling("anchor.out"), port);
        Http http = new Http(program.address());
        return program.awaitReady(
                () -> http.answers("engine-rest/version") && http.answers("camunda/app/cockpit/default/"));
    }
}
