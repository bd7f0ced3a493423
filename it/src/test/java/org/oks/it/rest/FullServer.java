package org.oks.it.rest;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.oks.it.server.Site;

/** A domain of the full Payara Server, of the distribution that the build unpacked, on free ports. */
final class FullServer implements Site, AutoCloseable {
    private static final String DOMAIN = "oks";

    private final Path domains;
    private final int http;
    private final int admin;

    private FullServer(Path folder) throws IOException {
        this.domains = folder.resolve("domains");
        // asadmin counts all its ports from one base: 80 is http, 48 is admin
        int base = freeBase();
        this.http = base + 80;
        this.admin = base + 48;
        local("create-domain", "--nopassword", "--portbase", "" + base, "--domaindir", "" + domains, DOMAIN);
        local("start-domain", "--domaindir", "" + domains, DOMAIN);
    }

    static FullServer start(Path folder) throws IOException {
        return new FullServer(folder);
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + http + "/");
    }

    @Override
    public Path data() {
        return domains.resolveSibling("data");
    }

    void property(String name, String value) throws IOException {
        // the colon separates properties there
        remote("create-system-properties", name + "=" + value.replace(":", "\\:"));
    }

    void deploy(Path ear) throws IOException {
        remote("deploy", "--name", "oks", ear.toString());
    }

    @Override
    public void close() throws IOException {
        local("stop-domain", "--domaindir", "" + domains, DOMAIN);
    }

    private void remote(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--port", "" + admin));
        all.addAll(List.of(words));
        local(all.toArray(String[]::new));
    }

    private void local(String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(
                Path.of(System.getProperty("oks.it.payara"), "bin", "asadmin").toString());
        command.add("--interactive=false");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", words) + ":\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freeBase() throws IOException {
        for (int base = 21_000; base < 30_000; base += 100) {
            try (ServerSocket one = new ServerSocket(base + 80);
                    ServerSocket other = new ServerSocket(base + 48)) {
                if (one.isBound() && other.isBound()) {
                    return base;
                }
            } catch (IOException e) {
                // taken: the next hundred
            }
        }
        throw new IOException("No free ports for the full server");
    }
}
