package org.oks.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that survives restarts: the embedded database, its password, the log, the keys for this machine. */
record DataFolder(Path root) {

    /** Makes what is missing; a folder made here can be read by its owner only, since the database lies in it. */
    void prepare() {
        try {
            if (!Files.exists(root)) {
                Files.createDirectories(root.toAbsolutePath().getParent());
                Files.createDirectory(root, Secret.ownerOnly("rwx------"));
            }
            for (String folder : List.of("db", "log", "application", "runtime")) {
                Files.createDirectories(root.resolve(folder));
            }
        } catch (IOException e) {
            throw new CannotStart(
                    Ending.BAD_OPTION,
                    "The data folder " + root + " cannot be used: " + e + ". Choose another with --data.",
                    e);
        }
    }

    /** The embedded database, as H2 names it: without the ending of its file. */
    Path database() {
        return root.resolve("db").resolve("oks");
    }

    boolean holdsDatabase() {
        return Files.exists(root.resolve("db").resolve("oks.mv.db"));
    }

    Path databasePassword() {
        return root.resolve("db.password");
    }

    /** Payara's own jars, unpacked, and what it writes beside them: can be deleted when the server is stopped. */
    Path runtime() {
        return root.resolve("runtime");
    }

    Path application() {
        return root.resolve("application").resolve("oks.ear");
    }

    /** The newest log; older ones are oks.1.log and so on. */
    Path log() {
        return root.resolve("log").resolve("oks.0.log");
    }

    Path logPattern() {
        return root.resolve("log").resolve("oks.%g.log");
    }

    Path logSettings() {
        return root.resolve("log").resolve("logging.properties");
    }

    /** Lets commands on this machine ask the running server. */
    Path localKey() {
        return root.resolve("local.key");
    }

    /** Where the running server listens: there from ready to stop. */
    Path server() {
        return root.resolve("server.json");
    }

    /** Held by the server that uses this folder. */
    Path lock() {
        return root.resolve("lock");
    }

    /** Written by the application while there is no administrator. */
    Path firstAdministrator() {
        return root.resolve("first-admin.token");
    }

    /** Written by the application at the first start of a demonstration. */
    Path demonstrationSignIns() {
        return root.resolve("demo-sign-ins.txt");
    }
}
