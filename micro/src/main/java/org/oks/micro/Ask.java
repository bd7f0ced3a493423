package org.oks.micro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Has the application check itself and prints what it found, or prints the lines that it answers as they come. The running server is asked; when none runs on the data
 * folder, the application is started for this question alone, reachable from this machine only and with no jobs at work.
 */
final class Ask {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern LAST = Pattern.compile("\\{\"links\":\\d+}");

    private final Options options;
    private final DataFolder data;
    private final String path;

    private final boolean lines;
    /** Where people are told what goes on: beside the lines, which go to standard output alone. */
    private final PrintStream said;

    Ask(Options options, String path) {
        this(options, path, false);
    }

    private Ask(Options options, String path, boolean lines) {
        this.options = options;
        this.data = new DataFolder(options.data());
        this.path = path;
        this.lines = lines;
        this.said = lines ? System.err : System.out;
    }

    /** A question whose answer is a file of lines, however long. */
    static Ask forLines(Options options, String path) {
        return new Ask(options, path, true);
    }

    int run() throws IOException {
        if (!Files.isDirectory(data.root())) {
            throw new CannotStart(
                    Ending.NO_ANSWER, "There is no data folder " + data.root() + ". Name it with --data DIR.");
        }
        return FolderLock.tryTake(data.lock()) ? askStopped() : askRunning();
    }

    private int askRunning() throws IOException {
        RunningServer server = RunningServer.read(data.server())
                .orElseThrow(() -> new CannotStart(
                        Ending.NO_ANSWER, "The server is just starting or stopping. Ask again in a moment."));
        LocalHttp http = new LocalHttp(server.port());
        said.println("Asked the running server at " + http.address() + ".");
        return answer(http, System.out);
    }

    private int askStopped() throws IOException {
        int port = Ports.free();
        data.prepare();
        Database database = Settings.publish(options, data, port);
        if (database.embedded() && !data.holdsDatabase()) {
            throw new CannotStart(Ending.NO_ANSWER, "The data folder " + data.root() + " holds no database yet.");
        }
        System.setProperty("oks.jobs", "false");
        PrintStream out = System.out;
        if (lines) {
            // the server may talk while it starts, and the lines must stand alone
            System.setOut(System.err);
        }
        said.println("The server is stopped: opening the data in " + data.root() + ".");
        Server server = Server.boot(data, port, true);
        server.deploy(Serve.application(options, data), database, data);
        LocalHttp http = new LocalHttp(port);
        Readiness.await(http, data);
        int code = answer(http, out);
        new GracefulStop(server).stop();
        return code;
    }

    private int answer(LocalHttp http, PrintStream out) throws IOException {
        return lines ? pass(http, out) : tell(ask(http));
    }

    /** Passes the lines on as they come; a last line that does not say how many there were means that they broke off. */
    private int pass(LocalHttp http, PrintStream out) throws IOException {
        HttpResponse<InputStream> answer = http.open(path, PATIENCE, key());
        String last = "";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
                PrintWriter to = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (answer.statusCode() == 200) {
                    to.append(line).append('\n');
                }
                last = line;
            }
        }
        if (answer.statusCode() != 200 || !LAST.matcher(last).matches()) {
            throw new CannotStart(
                    Ending.NO_ANSWER,
                    "The server answered " + answer.statusCode() + " to " + path + " and broke off. Details: "
                            + data.log());
        }
        return 0;
    }

    private Map<String, String> key() throws IOException {
        return Map.of("X-OKS-Local-Key", Files.readString(data.localKey()).strip());
    }

    private Answer ask(LocalHttp http) throws IOException {
        HttpResponse<String> answer = http.get(path, PATIENCE, key());
        try {
            return Answer.of(answer.body());
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    Ending.NO_ANSWER,
                    "The server answered " + answer.statusCode() + " to " + path + " and not a check. Details: "
                            + data.log(),
                    e);
        }
    }

    private static int tell(Answer answer) {
        answer.lines().forEach(System.out::println);
        return answer.ok() ? 0 : Ending.CHECK_FAILED.code();
    }
}
