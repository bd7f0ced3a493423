package org.oks.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a result chain as its readers see it.
 *
 * @param number which version it is; 0 before anything was written
 * @param changes what it changed in the one before: codes of nodes and links with + for what is new, - for what is gone,
 *     = for what says something else
 * @param reason why, if somebody said so
 */
public record ChainView(
        String engagementId,
        int number,
        List<ChainNode> nodes,
        List<ChainLink> links,
        String changes,
        @Nullable String reason,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {
    public ChainView {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** The node of this code. */
    public Optional<ChainNode> find(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    /** The nodes of a level. */
    public List<ChainNode> at(ChainLevel level) {
        return nodes.stream().filter(node -> node.level() == level).toList();
    }

    /** The link between two nodes. */
    public Optional<ChainLink> find(String from, String to) {
        return links.stream()
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .findFirst();
    }

    static ChainView none(String engagementId) {
        return new ChainView(engagementId, 0, List.of(), List.of(), "", null, null, null);
    }
}
