package org.oks.micro;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;

/**
 * Has the application check itself and prints what it found. The running server is asked; when none runs on the data
 * folder, the application is started for this question alone, reachable from this machine only and with no jobs at work.
 */
final class Ask {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Options options;
    private final DataFolder data;
    private final String path;

    Ask(Options options, String path) {
        this.options = options;
        this.data = new DataFolder(options.data());
        this.path = path;
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
        System.out.println("Asked the running server at " + http.address() + ".");
        return tell(ask(http));
    }

    private int askStopped() throws IOException {
        int port = Ports.free();
        data.prepare();
        Database database = Settings.publish(options, data, port);
        if (database.embedded() && !data.holdsDatabase()) {
            throw new CannotStart(Ending.NO_ANSWER, "The data folder " + data.root() + " holds no database yet.");
        }
        System.setProperty("oks.jobs", "false");
        System.out.println("The server is stopped: opening the data in " + data.root() + ".");
        Server server = Server.boot(data, port, true);
        server.deploy(Serve.application(options, data), database, data);
        LocalHttp http = new LocalHttp(port);
        Readiness.await(http, data);
        int code = tell(ask(http));
        new GracefulStop(server).stop();
        return code;
    }

    private Answer ask(LocalHttp http) throws IOException {
        String key = Files.readString(data.localKey()).strip();
        HttpResponse<String> answer = http.get(path, PATIENCE, Map.of("X-OKS-Local-Key", key));
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
