package org.oks.workflow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the engine's commands are to us, by written lists: those that only read ({@code engine-reads.txt}), and those with
 * which an administrator repairs. What stands in no list is a write, also a command that a later engine brings along.
 */
final class EngineCommands {
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";
    private static final Set<String> READS = read();
    private static final Set<String> REPAIRS = Set.of(
            ENGINE + "cmd.SetJobRetriesCmd",
            ENGINE + "cmd.SuspendJobCmd",
            ENGINE + "cmd.ActivateJobCmd",
            ENGINE + "cmd.SuspendJobDefinitionCmd",
            ENGINE + "cmd.ActivateJobDefinitionCmd");

    private EngineCommands() {}

    /** True when the command with this class name changes nothing. */
    static boolean reads(String command) {
        return READS.contains(command);
    }

    /** True when an administrator may repair with the command of this class name. */
    static boolean repairs(String command) {
        return REPAIRS.contains(command);
    }

    /** All that is listed, for the test that holds the lists against the engine's jar. */
    static Set<String> listed() {
        return Stream.concat(READS.stream(), REPAIRS.stream()).collect(Collectors.toSet());
    }

    private static Set<String> read() {
        try (InputStream in = EngineCommands.class.getResourceAsStream("engine-reads.txt")) {
            if (in == null) {
                throw new IllegalStateException("engine-reads.txt is not shipped");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> ENGINE + line.strip())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
