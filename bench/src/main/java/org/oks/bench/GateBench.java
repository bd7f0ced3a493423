package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long the page of a gate and its pack take for a large engagement (30 claims, 180 items of evidence, 40 conditions)
 * among 10,000, on PostgreSQL, while 20 people read them over and over. The anchor is the same page of a small engagement
 * in the same run. Aim: 95 percent under 500 ms.
 */
final class GateBench {
    private static final int WARM_UP = 3;
    private static final double AIM = 500;
    private static final List<String> READERS =
            List.of("omar.approver", "maria.manager", "amina.lead", "ravi.consultant");

    private final Arguments arguments;
    private final int size;
    private final int users;
    private final int visits;
    private final int think;
    private final Path data;

    GateBench(Arguments arguments) {
        this.arguments = arguments;
        this.size = arguments.number("size", 10_000);
        this.users = arguments.number("clients", 20);
        this.visits = arguments.number("visits", 10);
        this.think = arguments.number("think", 5000);
        this.data = arguments.data().resolve("inbox").resolve("oks");
    }

    void run() throws IOException, SQLException, InterruptedException {
        Servers servers = new Servers(arguments);
        try (Postgres postgres = Postgres.start(data.resolveSibling("postgres"), arguments.port() + 2)) {
            KeptPortfolios kept = new KeptPortfolios(postgres, servers, data, arguments.port());
            kept.make(size, 0);
            kept.rest(size);
            try (Program oks = servers.oks(data, arguments.port(), true, postgres.environment(kept.name(size)))) {
                String password = DemonstrationPassword.in(data);
                GateAtWork work = new GateAtWork(oks.address(), password);
                String small = work.inSecondGate(1, 1, 1);
                String large = work.inSecondGate(30, 6, 40);
                List<Http> people = new ArrayList<>();
                for (int user = 0; user < users; user++) {
                    people.add(Http.signIn(oks.address(), READERS.get(user % READERS.size()), password));
                }
                Figures page = measure(people, "gate/review.xhtml?gate=2&id=" + large);
                Figures pack = measure(people, "api/v1/engagements/" + large + "/gates/2/pack");
                Figures anchor = measure(people, "gate/review.xhtml?gate=2&id=" + small);
                Statements statements = new Statements(postgres);
                Http reader = people.get(0);
                int manySent = statements.of(
                        () -> reader.get("gate/review.xhtml?gate=2&id=" + large).expect(200));
                int fewSent = statements.of(
                        () -> reader.get("gate/review.xhtml?gate=2&id=" + small).expect(200));
                Say.line(
                        "%nthe page of a gate with 30 claims, 180 items and 40 conditions, %d users, a pause of about %d ms, %s:",
                        users, think, Postgres.SETTINGS);
                say("page, large engagement", page, anchor);
                say("pack, large engagement", pack, anchor);
                say("page, one claim and one item", anchor, anchor);
                Say.line(
                        "  SQL statements of the page: large %d, small %d   RATIO %.2f   aim 1.00 %s",
                        manySent, fewSent, (double) manySent / fewSent, manySent <= fewSent ? "met" : "MISSED");
            }
        }
    }

    private Figures measure(List<Http> people, String path) throws InterruptedException {
        Figures figures = new Figures();
        Crew.together(people.size(), client -> {
            Thread.sleep((long) think * client / people.size());
            for (int visit = -WARM_UP; visit < visits; visit++) {
                long begin = System.nanoTime();
                people.get(client).get(path).expect(200);
                if (visit >= 0) {
                    figures.add((System.nanoTime() - begin) / 1e6);
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(think + 1L) + think / 2);
            }
        });
        return figures;
    }

    private static void say(String what, Figures figures, Figures anchor) {
        double within = figures.percentile(95);
        Say.line(
                "  %-30s 95%% within %.0f ms, half within %.0f ms   RATIO to the small one: %.2f   aim under %.0f ms %s",
                what, within, figures.median(), within / anchor.percentile(95), AIM, within < AIM ? "met" : "MISSED");
    }
}
