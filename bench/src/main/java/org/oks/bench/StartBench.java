package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a start takes until the server is ready, and how much memory it then holds: OKS against Camunda's Spring Boot
 * starter, both with web applications and REST on H2, in turns. Aim: under 12 seconds and 0.7 GB.
 */
final class StartBench {
    private static final double SECONDS = 12;
    private static final double GIGABYTES = 0.7;
    private static final String ANCHOR_FRESH = "Camunda Spring Boot, fresh";
    private static final String ANCHOR_SECOND = "Camunda Spring Boot, second start";

    private record Measured(Figures seconds, Figures resident, Figures most) {}

    private final Arguments arguments;
    private final Servers servers;
    private final Map<String, Measured> figures = new LinkedHashMap<>();

    StartBench(Arguments arguments) {
        this.arguments = arguments;
        this.servers = new Servers(arguments);
    }

    void run() throws IOException, InterruptedException {
        int rounds = arguments.number("rounds", 3);
        Path folder = arguments.data().resolve("start");
        for (int round = 1; round <= rounds; round++) {
            Folders.fresh(folder);
            twice(
                    "OKS --no-demo, fresh",
                    "OKS --no-demo, second start",
                    "sign-in.xhtml",
                    place -> servers.oks(folder.resolve("bare"), place, false, Map.of()));
            twice(
                    ANCHOR_FRESH,
                    ANCHOR_SECOND,
                    "camunda/app/cockpit/default/",
                    place -> servers.anchor(folder.resolve("anchor"), place));
            twice(
                    "OKS with demonstration, fresh",
                    "OKS with demonstration, second start",
                    "sign-in.xhtml",
                    place -> servers.oks(folder.resolve("demo"), place, true, Map.of()));
        }
        Folders.fresh(folder);
        report(rounds);
    }

    private interface Start {
        Program on(int port) throws IOException;
    }

    private void twice(String first, String second, String page, Start start) throws IOException, InterruptedException {
        once(first, page, start);
        once(second, page, start);
    }

    private void once(String name, String page, Start start) throws IOException, InterruptedException {
        Measured measured =
                figures.computeIfAbsent(name, key -> new Measured(new Figures(), new Figures(), new Figures()));
        try (Program program = start.on(arguments.port())) {
            measured.seconds().add(program.secondsToReady());
            // one page, as the first visitor asks for it, and a moment for what starts late
            new Http(program.address()).get(page);
            Thread.sleep(3000);
            measured.resident().add(program.gigabytes("VmRSS"));
            measured.most().add(program.gigabytes("VmHWM"));
            Say.line(
                    "  %-38s ready in %5.1f s, resident %.2f GB, at most %.2f GB",
                    name, program.secondsToReady(), program.gigabytes("VmRSS"), program.gigabytes("VmHWM"));
        }
    }

    private void report(int rounds) {
        Say.line("%nstart to ready and resident memory, median of %d:", rounds);
        figures.forEach((name, measured) -> {
            Measured anchor = figures.get(name.contains("second") ? ANCHOR_SECOND : ANCHOR_FRESH);
            double seconds = measured.seconds().median();
            double resident = measured.resident().median();
            Say.line(
                    "  %-38s %5.1f s (%.1f to %.1f)  %.2f GB (most %.2f)   RATIO to anchor: %.2f in time, %.2f in memory%s",
                    name,
                    seconds,
                    measured.seconds().least(),
                    measured.seconds().most(),
                    resident,
                    measured.most().median(),
                    anchor == null ? Double.NaN : seconds / anchor.seconds().median(),
                    anchor == null ? Double.NaN : resident / anchor.resident().median(),
                    name.startsWith("OKS") ? verdict(seconds, resident) : "");
        });
    }

    private static String verdict(double seconds, double resident) {
        return "   aim under %.0f s %s, under %.1f GB %s"
                .formatted(
                        SECONDS,
                        seconds < SECONDS ? "met" : "MISSED",
                        GIGABYTES,
                        resident < GIGABYTES ? "met" : "MISSED");
    }
}
