package org.oks.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many tasks are completed in a second: OKS by REST, Camunda's REST and the engine alone, in turns, on one
 * PostgreSQL, with the same drawing. Each completion ends "Work of the phase" and opens "Submit".
 */
final class TasksBench {
    private record Measured(Figures rates, Figures milliseconds) {}

    private final Arguments arguments;
    private final int clients;
    private final int count;
    private final int rounds;

    TasksBench(Arguments arguments) {
        this.arguments = arguments;
        this.clients = arguments.number("clients", 4);
        this.count = arguments.number("count", 300);
        this.rounds = arguments.number("rounds", 3);
    }

    void run() throws Exception {
        Path folder = Folders.fresh(arguments.data().resolve("tasks"));
        Servers servers = new Servers(arguments);
        int port = arguments.port();
        try (Postgres postgres = Postgres.start(folder.resolve("postgres"), port + 2)) {
            for (String database : List.of("oks", "camunda", "alone")) {
                postgres.create(database);
            }
            Path data = folder.resolve("oks");
            try (Contestant oks =
                            new OksRest(servers.oks(data, port, true, postgres.environment("oks")), data, clients);
                    Contestant camunda = new CamundaRest(
                            servers.anchor(folder.resolve("anchor"), port + 1, postgres.dataSource("camunda")));
                    Contestant alone = new EngineAlone(postgres.dataSource("alone"))) {
                measure(List.of(oks, camunda, alone));
            }
        }
        Folders.fresh(folder);
    }

    private void measure(List<Contestant> contestants) throws Exception {
        Map<Contestant, Measured> figures = new LinkedHashMap<>();
        for (Contestant contestant : contestants) {
            round(contestant, Math.max(50, count / 2), new Measured(new Figures(), new Figures()));
            figures.put(contestant, new Measured(new Figures(), new Figures()));
        }
        for (int round = 1; round <= rounds; round++) {
            for (Contestant contestant : contestants) {
                double rate = round(contestant, count, Objects.requireNonNull(figures.get(contestant)));
                Say.line("  round %d: %-46s %6.1f tasks/s", round, contestant.name(), rate);
            }
        }
        report(figures);
    }

    private double round(Contestant contestant, int tasks, Measured measured) throws Exception {
        List<String> open = contestant.open(tasks);
        double seconds = Crew.work(clients, open, (client, task) -> {
            long begin = System.nanoTime();
            contestant.complete(client, task);
            measured.milliseconds().add((System.nanoTime() - begin) / 1e6);
        });
        double rate = tasks / seconds;
        measured.rates().add(rate);
        return rate;
    }

    private void report(Map<Contestant, Measured> figures) {
        Say.line(
                "%ntasks completed, %d clients, median of %d rounds of %d, %s:",
                clients, rounds, count, Postgres.SETTINGS);
        double oks = Double.NaN;
        for (Map.Entry<Contestant, Measured> entry : figures.entrySet()) {
            double rate = entry.getValue().rates().median();
            oks = Double.isNaN(oks) ? rate : oks;
            Say.line(
                    "  %-46s %6.1f tasks/s (%.1f to %.1f), 95%% within %.0f ms   RATIO of OKS to it: %.2f",
                    entry.getKey().name(),
                    rate,
                    entry.getValue().rates().least(),
                    entry.getValue().rates().most(),
                    entry.getValue().milliseconds().percentile(95),
                    oks / rate);
        }
    }
}
