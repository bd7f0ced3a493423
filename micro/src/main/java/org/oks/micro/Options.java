package org.oks.micro;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line. Without {@code --demo} OKS starts for production: no demonstration data, and
 * nobody can sign in before the first administrator is made.
 *
 * @param deploy another application to deploy instead of the one in this file (tests)
 * @param control take orders to deploy from standard input (tests)
 */
record Options(
        Verb verb,
        int port,
        Path data,
        boolean demo,
        @Nullable Instant clock,
        @Nullable Path deploy,
        boolean control) {

    static final String HELP = """
            java -jar oks.jar [check | audit verify | audit export | first-admin | help] [options]
              --port N         port to listen on (8080; 0 takes a free one)
              --data DIR       data folder: embedded database, log, keys (oks-data)
              --demo           demonstration data and sign-ins
              --no-demo        production (the default of oks.jar)
              --clock INSTANT  start at this time, such as 2017-03-14T09:00Z (demonstration only)
            PostgreSQL: OKS_DB_URL, OKS_DB_USER, OKS_DB_PASSWORD; its owner for migrations:
            OKS_DB_OWNER_USER, OKS_DB_OWNER_PASSWORD""";

    static Options parse(String... args) {
        Deque<String> left = new ArrayDeque<>(List.of(args));
        StringBuilder words = new StringBuilder();
        while (!left.isEmpty() && !left.peek().startsWith("-")) {
            words.append(words.isEmpty() ? "" : " ").append(left.pop());
        }
        Reading reading = new Reading();
        while (!left.isEmpty()) {
            reading.take(left.pop(), left);
        }
        return reading.options(Verb.of(words.toString()));
    }

    private static final class Reading {
        private int port = 8080;
        private Path data = Path.of("oks-data");
        private boolean demo;
        private @Nullable Instant clock;
        private @Nullable Path deploy;
        private boolean control;
        private boolean help;

        void take(String option, Deque<String> left) {
            int equals = option.indexOf('=');
            if (option.startsWith("--") && equals > 0) {
                left.push(option.substring(equals + 1));
                option = option.substring(0, equals);
            }
            switch (option) {
                case "--port" -> port = port(value(option, left));
                case "--data" -> data = Path.of(value(option, left));
                case "--clock" -> clock = instant(value(option, left));
                case "--deploy" -> deploy = file(value(option, left));
                case "--demo" -> demo = true;
                case "--no-demo" -> demo = false;
                case "--control" -> control = true;
                case "--help", "-h" -> help = true;
                default -> throw bad("I do not know the option '" + option + "'. Try: oks help");
            }
        }

        Options options(Verb verb) {
            if (clock != null && !demo) {
                throw bad("--clock sets the time of a demonstration only. Add --demo, or leave --clock out.");
            }
            return new Options(
                    help ? Verb.HELP : verb, port, data.toAbsolutePath().normalize(), demo, clock, deploy, control);
        }

        private static String value(String option, Deque<String> left) {
            String next = left.poll();
            if (next == null || next.isBlank() || next.startsWith("--")) {
                throw bad(option + " needs a value. Try: oks help");
            }
            return next;
        }

        private static int port(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0 && number <= 65535) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, for both
            }
            throw bad("--port takes a number up to 65535, not '" + text + "'.");
        }

        private static Instant instant(String text) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw bad("--clock takes a time such as 2017-03-14T09:00Z, not '" + text + "'.");
            }
        }

        private static Path file(String text) {
            Path file = Path.of(text);
            if (!Files.isReadable(file)) {
                throw bad("--deploy: there is no file '" + text + "' that can be read.");
            }
            return file.toAbsolutePath();
        }

        private static CannotStart bad(String text) {
            return new CannotStart(Ending.BAD_OPTION, text);
        }
    }
}
