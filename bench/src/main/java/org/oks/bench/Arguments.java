package org.oks.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows a command: pairs of {@code --name value}; what was built stands in system properties. */
record Arguments(Map<String, String> given) {
    private static final List<String> KNOWN =
            List.of("rounds", "port", "data", "count", "clients", "sizes", "size", "think", "visits", "load-max");

    static Arguments parse(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String name = words[i].startsWith("--") ? words[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == words.length) {
                throw new IllegalArgumentException("I do not understand '" + words[i] + "'. See bench/README.md.");
            }
            given.put(name, words[i + 1]);
        }
        return new Arguments(Map.copyOf(given));
    }

    int number(String name, int usual) {
        String value = given.get(name);
        return value == null ? usual : Integer.parseInt(value);
    }

    List<Integer> numbers(String name, String usual) {
        return Stream.of(given.getOrDefault(name, usual).split(","))
                .map(Integer::valueOf)
                .toList();
    }

    /** The first of a few ports that are used. */
    int port() {
        return number("port", 8450);
    }

    /** Where databases, data folders and logs go. */
    Path data() {
        String folder = given.getOrDefault("data", built("data").toString());
        return Path.of(folder).toAbsolutePath();
    }

    /** The flags of Java for everything that is measured. */
    List<String> flags() {
        return Arrays.asList(System.getProperty("bench.flags", "").strip().split("\\s+"));
    }

    Path oksJar() {
        return built("oks");
    }

    Path anchorJar() {
        return built("anchor");
    }

    private static Path built(String name) {
        String path = System.getProperty("bench." + name);
        if (path == null) {
            throw new IllegalStateException("-Dbench." + name + " is missing. Start with bench/run.");
        }
        return Path.of(path);
    }
}
