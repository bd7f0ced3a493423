package org.oks.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twenty people of the portfolio whose lists are measured: seventeen on teams of its first thousand, three are managers. */
record People(List<String> team, List<String> managers) {
    static final People ALL = new People(named("portfolio.0.", 17), named("portfolio.manager.", 3));

    private static List<String> named(String beginning, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> beginning + i).toList();
    }

    List<String> all() {
        return Stream.concat(team.stream(), managers.stream()).toList();
    }
}
