package org.oks.it.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process of the launcher: what it said, how it ended. Never outlives the tests. */
public final class OksProcess {
    /** The flags of {@code ./oks run}. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=160m", "-Xmx768m");

    private static final String ENDED = "(the process ended)";

    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final StringBuffer output = new StringBuffer();

    private OksProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts {@code java -jar FILE ARGUMENTS} with nothing of the database in its environment but what is given. */
    public static OksProcess start(Path jar, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return java(environment, command);
    }

    /** Starts Java with these arguments. */
    public static OksProcess java(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        String more = System.getProperty("oks.it.java", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("OKS_DB_"));
        builder.environment().putAll(environment);
        return new OksProcess(builder.start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                unread.add(line);
            }
        } catch (IOException e) {
            output.append(e).append('\n');
        }
        unread.add(ENDED);
    }

    /** The next line that begins so; fails when the process ends first or the patience does. */
    public String awaitLine(String beginning, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                @Nullable String line = unread.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (line == null || line.equals(ENDED)) {
                    throw new AssertionError("No line '" + beginning + "' in " + patience + ", but:\n" + output);
                }
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Its exit code; a process that does not end in time is killed, and that is a failure. */
    public int awaitEnd(Duration patience) {
        try {
            if (process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new AssertionError("Not ended within " + patience + ":\n" + output);
    }

    /** Everything it said. */
    public String output() {
        return output.toString();
    }

    /** What it reads. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** SIGTERM. */
    public void terminate() {
        // not Process.destroy, which would close what we still want to read
        process.toHandle().destroy();
    }

    /** SIGKILL, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }
}
