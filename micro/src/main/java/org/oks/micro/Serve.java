package org.oks.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Starts the server with the application and keeps it until somebody ends it. */
final class Serve {
    private static final String APPLICATION = "/OKS-INF/oks.ear";

    private final Options options;
    private final DataFolder data;

    Serve(Options options) {
        this.options = options;
        this.data = new DataFolder(options.data());
    }

    int run() throws IOException {
        long begin = System.nanoTime();
        StopSignal asked = new StopSignal();
        int port = Ports.take(options.port());
        data.prepare();
        FolderLock.take(data);
        Database database = Settings.publish(options, data, port);
        if (!options.control()) {
            System.out.println("OKS is starting ...");
        }
        Server server = Server.boot(data, port, false);
        if (options.control()) {
            System.out.println("@ready " + port);
            new Control(server, database, data).obey(System.in, System.out);
            Runtime.getRuntime().halt(0);
        }
        server.deploy(application(options, data), database, data);
        LocalHttp http = new LocalHttp(port);
        Readiness.await(http, data);
        GracefulStop end = new GracefulStop(server);
        asked.serving();
        RunningServer.write(data.server(), port);
        System.out.printf(
                Locale.ROOT, "OKS is ready: %s/  (%.1f s)%n", http.address(), (System.nanoTime() - begin) / 1e9);
        Welcome.say(options, data, http.address());
        asked.await();
        System.out.println("OKS is stopping ...");
        Files.deleteIfExists(data.server());
        end.stop();
        return 0;
    }

    /** The file to deploy, copied out of this jar. */
    static Path application(Options options, DataFolder data) throws IOException {
        if (options.deploy() != null) {
            return options.deploy();
        }
        try (InputStream in = Serve.class.getResourceAsStream(APPLICATION)) {
            if (in == null) {
                throw new CannotStart(
                        Ending.BAD_OPTION, "This file holds no application; give one with --deploy FILE.");
            }
            Files.copy(in, data.application(), StandardCopyOption.REPLACE_EXISTING);
            return data.application();
        }
    }
}
