package org.oks.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What server.json says about the server that uses a data folder. */
record RunningServer(int port, long pid) {
    private static final Pattern FORM = Pattern.compile("\\{\"port\":(\\d{1,5}),\"pid\":(\\d{1,18})}\\s*");

    static void write(Path file, int port) throws IOException {
        Files.writeString(
                file,
                "{\"port\":" + port + ",\"pid\":" + ProcessHandle.current().pid() + "}\n");
    }

    static Optional<RunningServer> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher found = FORM.matcher(Files.readString(file));
        return found.matches()
                ? Optional.of(new RunningServer(Integer.parseInt(found.group(1)), Long.parseLong(found.group(2))))
                : Optional.empty();
    }
}
