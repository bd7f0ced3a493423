package org.oks.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Engagements made through the doors: of twenty, two are only proposed, twelve work in phase 1 (four of these tasks are
 * taken), three are about to be submitted and three wait for an approver at gate 1.
 */
final class Portfolio {
    private static final int CLIENTS = 4;

    private final People people;
    private final List<Steps> team = new ArrayList<>();

    Portfolio(URI server, People people) {
        this.people = people;
        people.team().forEach(person -> team.add(new Steps(Http.signIn(server, person, people.password()))));
    }

    /** Makes so many and answers the seconds it took. */
    double fill(int engagements) throws InterruptedException {
        return Crew.work(CLIENTS, IntStream.range(0, engagements).boxed().toList(), (client, number) -> make(number));
    }

    private void make(int number) {
        int lead = number % team.size();
        Steps steps = team.get(lead);
        String engagement = steps.propose("Institute " + number, person(lead), person(lead + 5), person(lead + 11));
        int lot = number % 20;
        if (lot < 2) {
            return;
        }
        steps.start(engagement);
        String task = steps.await(engagement, "work");
        if (lot < 6) {
            steps.take(task);
        } else if (lot >= 14) {
            steps.work(engagement);
            if (lot >= 17) {
                steps.claim(engagement);
                steps.submit(engagement);
                steps.await(engagement, "review");
            }
        }
    }

    private String person(int number) {
        return people.team().get(number % people.team().size());
    }
}
