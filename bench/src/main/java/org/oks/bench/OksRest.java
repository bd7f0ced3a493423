package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** OKS by REST, as its people of the demonstration use it, each client signed in with a token of its own. */
final class OksRest implements Contestant {
    private static final List<String> TEAM = List.of("amina.lead", "ravi.consultant", "nita.client");

    private final Program server;
    private final int clients;
    private final List<Steps> people = new ArrayList<>();

    OksRest(Program server, Path data, int clients) throws IOException {
        this.server = server;
        this.clients = clients;
        String password = DemonstrationPassword.in(data);
        for (int i = 0; i < clients; i++) {
            people.add(new Steps(Http.signIn(server.address(), TEAM.get(i % TEAM.size()), password)));
        }
    }

    @Override
    public String name() {
        return "OKS by REST, with rules, audit and our record";
    }

    @Override
    public List<String> open(int count) throws InterruptedException {
        List<String> engagements = Collections.synchronizedList(new ArrayList<>());
        Crew.work(clients, IntStream.range(0, count).boxed().toList(), (client, i) -> {
            Steps steps = people.get(client);
            String engagement = steps.propose("Institute " + i, TEAM.get(0), TEAM.get(1), TEAM.get(2));
            steps.start(engagement);
            engagements.add(engagement);
        });
        // the phase is opened by a job
        for (String engagement : engagements) {
            people.get(0).await(engagement, "before-review");
            people.get(0).writeBefore(engagement);
        }
        return List.copyOf(engagements);
    }

    @Override
    public void complete(int client, String engagement) {
        people.get(client).finishBefore(engagement);
    }

    @Override
    public void close() {
        server.close();
    }
}
