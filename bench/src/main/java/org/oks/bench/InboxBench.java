package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long "My work" takes as the portfolio grows: 20 people look at their own tasks and at those they can take, over and
 * over with a pause, on PostgreSQL. Aim: 95 percent under 300 ms at 10,000 engagements, and at 100,000 at most twice what
 * it takes at 1,000.
 */
final class InboxBench {
    private static final int WARM_UP = 5;
    private static final double AIM = 300;

    private record Measured(Figures team, Figures managers, Figures waiting) {
        Figures all() {
            Figures all = new Figures();
            all.addAll(team);
            all.addAll(managers);
            return all;
        }
    }

    private final Arguments arguments;
    private final List<Integer> sizes;
    private final int think;
    private final int visits;
    private final int rounds;
    private final Path data;
    private final Map<Integer, Measured> figures = new TreeMap<>();

    InboxBench(Arguments arguments) {
        this.arguments = arguments;
        this.sizes = arguments.numbers("sizes", "1000,10000,100000").stream()
                .sorted()
                .toList();
        this.think = arguments.number("think", 1000);
        this.visits = arguments.number("visits", 20);
        this.rounds = arguments.number("rounds", 2);
        this.data = arguments.data().resolve("inbox").resolve("oks");
    }

    void run() throws IOException, SQLException, InterruptedException {
        Servers servers = new Servers(arguments);
        try (Postgres postgres = Postgres.start(data.resolveSibling("postgres"), arguments.port() + 2)) {
            KeptPortfolios kept = new KeptPortfolios(postgres, servers, data, arguments.port());
            int smaller = 0;
            for (int size : sizes) {
                kept.make(size, smaller);
                smaller = size;
            }
            for (int round = 1; round <= rounds; round++) {
                for (int size : sizes) {
                    kept.rest(size);
                    try (Program oks =
                            servers.oks(data, arguments.port(), true, postgres.environment(kept.name(size)))) {
                        measure(oks, size);
                    }
                }
            }
        }
        if (rounds > 0) {
            report();
        }
    }

    private void measure(Program oks, int size) throws IOException, InterruptedException {
        String password = DemonstrationPassword.in(data);
        List<Steps> everybody = new ArrayList<>();
        for (String person : People.ALL.all()) {
            everybody.add(new Steps(Http.signIn(oks.address(), person, password)));
        }
        int users = everybody.size();
        Measured measured =
                figures.computeIfAbsent(size, key -> new Measured(new Figures(), new Figures(), new Figures()));
        Crew.together(users, client -> {
            boolean manager = client >= People.ALL.team().size();
            Thread.sleep((long) think * client / users);
            for (int visit = -WARM_UP; visit < visits; visit++) {
                Steps.Lists lists = everybody.get(client).myWork();
                if (visit >= 0) {
                    (manager ? measured.managers() : measured.team()).add(lists.milliseconds());
                }
                if (visit == 0 && manager) {
                    measured.waiting().add(lists.claimable());
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(think + 1L) + think / 2);
            }
        });
        Say.line(
                "  %,7d engagements: 95%% of %d visits within %.0f ms so far",
                size, measured.all().count(), measured.all().percentile(95));
    }

    private void report() {
        Say.line(
                "%nmy work (own tasks and those to take, two requests), %d users, a pause of about %d ms, %s:",
                People.ALL.all().size(), think, Postgres.SETTINGS);
        double smallest = figures.getOrDefault(sizes.get(0), none()).all().percentile(95);
        figures.forEach((size, measured) -> {
            double within = measured.all().percentile(95);
            Say.line(
                    "  %,7d engagements: 95%% within %.0f ms, half within %.0f ms (teams %.0f, managers %.0f ms with %,.0f"
                            + " tasks to take)   RATIO to %,d: %.2f%s",
                    size,
                    within,
                    measured.all().median(),
                    measured.team().percentile(95),
                    measured.managers().percentile(95),
                    measured.waiting().most(),
                    sizes.get(0),
                    within / smallest,
                    verdict(size, within, within / smallest));
        });
    }

    private static Measured none() {
        return new Measured(new Figures(), new Figures(), new Figures());
    }

    private static String verdict(int size, double within, double ratio) {
        return switch (size) {
            case 10_000 -> "   aim under %.0f ms %s".formatted(AIM, within < AIM ? "met" : "MISSED");
            case 100_000 -> "   aim at most twice %s".formatted(ratio <= 2 ? "met" : "MISSED");
            default -> "";
        };
    }
}
