package org.oks.results;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;

/** What every result chain is, finished or not: each code names one thing, and each link leads up from one node to another. */
final class ChainShape {
    private ChainShape() {}

    /** @throws InvalidInput when it is none */
    static void check(ResultChain chain) {
        new InvalidInput.Checks()
                .that(
                        once(chain.nodes().stream().map(ChainNode::code))
                                && once(chain.assumptions().map(ChainAssumption::code))
                                && once(chain.links().stream()
                                        .flatMap(link -> link.risks().stream())
                                        .map(ChainRisk::code)),
                        "code",
                        Text.of("results.chain.code-twice"))
                .that(once(chain.links().stream().map(ChainLink::code)), "to", Text.of("results.chain.link-twice"))
                .done();
        Map<String, ChainLevel> levels =
                chain.nodes().stream().collect(Collectors.toMap(ChainNode::code, ChainNode::level));
        InvalidInput.Checks checks = new InvalidInput.Checks();
        for (ChainLink link : chain.links()) {
            ChainLevel from = levels.get(link.from());
            ChainLevel to = levels.get(link.to());
            checks.that(from != null, "from", Text.of("results.chain.no-end", link.from()))
                    .that(to != null, "to", Text.of("results.chain.no-end", link.to()))
                    .that(
                            from == null || to == null || from.leadsTo(to),
                            "to",
                            Text.of("results.chain.downwards", link.from(), link.to()));
        }
        checks.done();
    }

    private static boolean once(Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        return codes.allMatch(seen::add);
    }
}
