package org.oks.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A server that is measured: a process of its own, whose output goes to a file. */
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;
    private final URI address;
    private final long launched;
    private double secondsToReady;

    private Program(Process process, Path log, URI address, long launched) {
        this.process = process;
        this.log = log;
        this.address = address;
        this.launched = launched;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts {@code java FLAGS -jar FILE ARGUMENTS} on a port of this machine. */
    static Program launch(
            List<String> flags, Path jar, List<String> arguments, Map<String, String> environment, Path log, int port)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("OKS_"));
        builder.environment().putAll(environment);
        long launched = System.nanoTime();
        return new Program(builder.start(), log, URI.create("http://localhost:" + port + "/"), launched);
    }

    /** Waits until it is ready, looking often, and keeps how long that took. */
    Program awaitReady(BooleanSupplier ready) {
        await(PATIENCE, ready);
        secondsToReady = secondsSinceLaunch();
        return this;
    }

    /** Waits for something that must hold before so much time has gone since the launch. */
    void await(Duration patience, BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() - launched > patience.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not get there; see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    double secondsSinceLaunch() {
        return (System.nanoTime() - launched) / 1e9;
    }

    /** True once its output says so. */
    boolean said(String words) {
        return said(log, words);
    }

    /** True once a line of the file says so. */
    static boolean said(Path file, String words) {
        try {
            return Files.exists(file) && Files.readAllLines(file).stream().anyMatch(line -> line.contains(words));
        } catch (IOException e) {
            // half a character at the end of a file that is being written: the next look sees the whole
            return false;
        }
    }

    /** With a slash at the end. */
    URI address() {
        return address;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** Resident memory in gigabytes, as Linux counts it: VmRSS now, VmHWM the most so far. */
    double gigabytes(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0 / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
