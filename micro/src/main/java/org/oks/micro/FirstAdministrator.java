package org.oks.micro;

import java.io.IOException;
import java.util.Optional;

/** Says again the one-time link for the first administrator, to whoever may read the data folder. */
final class FirstAdministrator {
    private FirstAdministrator() {}

    static int tell(DataFolder data) throws IOException {
        Optional<RunningServer> server = RunningServer.read(data.server());
        if (server.isEmpty()) {
            System.err.println("No OKS server runs on " + data.root() + ". Start it first: it prints the link.");
            return Ending.NO_ANSWER.code();
        }
        String link = Welcome.firstAdministrator(
                data, "http://localhost:" + server.get().port());
        System.out.println(
                link == null
                        ? "There is an administrator already: sign in, or ask them for an account."
                        : "Make the first administrator here, once: " + link);
        return 0;
    }
}
