package org.oks.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/**
 * Whether a result chain tells a whole story: from an output by a capacity outcome and an institutional change to the
 * development goal, each step with something that must hold for it.
 */
final class ChainComplete {
    private static final List<ChainLevel> NEEDED = List.of(
            ChainLevel.OUTPUT,
            ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME,
            ChainLevel.INSTITUTIONAL_CHANGE,
            ChainLevel.DEVELOPMENT_GOAL);

    private final ResultChain chain;
    private final Map<String, Optional<List<ChainLink>>> best = new HashMap<>();

    private ChainComplete(ResultChain chain) {
        this.chain = chain;
    }

    /** What is missing, each with the part of the page where it is mended; empty when nothing is. */
    static List<Item> missing(ResultChain chain) {
        return new ChainComplete(chain).missing();
    }

    private List<Item> missing() {
        List<Item> missing = new ArrayList<>();
        for (ChainLevel level : NEEDED) {
            if (chain.nodes().stream().noneMatch(node -> node.level() == level)) {
                missing.add(new Item("level", Text.of("results.chain.missing.level", levelName(level))));
            }
        }
        for (ChainNode node : chain.nodes()) {
            if (node.level() == ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME && node.icoType() == null) {
                missing.add(new Item(node.code(), Text.of("results.chain.missing.ico", node.code())));
            }
            if (node.level() == ChainLevel.INSTITUTIONAL_CHANGE && node.capacityFactor() == null) {
                missing.add(new Item(node.code(), Text.of("results.chain.missing.factor", node.code())));
            }
        }
        if (missing.stream().noneMatch(item -> item.field().equals("level"))) {
            path().ifPresentOrElse(
                            path -> bare(path)
                                    .forEach(link -> missing.add(new Item(
                                            "L-" + link.from() + "-" + link.to(),
                                            Text.of("results.chain.missing.assumption", link.from(), link.to())))),
                            () -> missing.add(new Item("from", Text.of("results.chain.missing.path"))));
        }
        return missing;
    }

    static Text levelName(ChainLevel level) {
        return Text.of("results.level." + level);
    }

    /** The way from an output to the goal on which the fewest links lack an assumption; empty when there is none. */
    private Optional<List<ChainLink>> path() {
        return shortest(chain.nodes().stream()
                .filter(node -> node.level() == ChainLevel.OUTPUT)
                .map(node -> from(node, false, false)));
    }

    private Optional<List<ChainLink>> from(ChainNode node, boolean outcome, boolean change) {
        boolean able = outcome || node.level() == ChainLevel.INTERMEDIATE_CAPACITY_OUTCOME;
        boolean changed = change || node.level() == ChainLevel.INSTITUTIONAL_CHANGE;
        if (node.level() == ChainLevel.DEVELOPMENT_GOAL) {
            return able && changed ? Optional.of(List.of()) : Optional.empty();
        }
        String key = node.code() + able + changed;
        Optional<List<ChainLink>> known = best.get(key);
        if (known == null) {
            known = shortest(chain.links().stream()
                    .filter(link -> link.from().equals(node.code()))
                    .map(link -> from(chain.get(link.to()), able, changed)
                            .map(rest -> Stream.concat(Stream.of(link), rest.stream())
                                    .toList())));
            best.put(key, known);
        }
        return known;
    }

    private static Optional<List<ChainLink>> shortest(Stream<Optional<List<ChainLink>>> paths) {
        @Nullable List<ChainLink> least = null;
        for (List<ChainLink> path : paths.flatMap(Optional::stream).toList()) {
            if (least == null || bare(path).size() < bare(least).size()) {
                least = path;
            }
        }
        return Optional.ofNullable(least);
    }

    private static List<ChainLink> bare(List<ChainLink> path) {
        return path.stream().filter(link -> link.assumptions().isEmpty()).toList();
    }
}
